package netrpcjudge

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
)

// TestParanoid: a plugin that reads back all that it sends works as others do, and sends nothing that would arrive as something else.
func TestParanoid(t *testing.T) {
	t.Setenv("MATTERMOST_PLUGIN_PARANOID", "1")
	s := start(t, echo, func(api *plugintest.API) {
		api.On("KVGet", "a").Return([]byte("value"), nil)
	})
	e := echoPlugin{t, s.hooks(t)}
	got := e.call("kvSet", map[string]any{"key": "a", "extra": 1})
	if text := fmt.Sprint(got["error"]); !strings.Contains(text, "KVSet: extra would arrive as something else") {
		t.Errorf("got %v", got)
	}
	if !strings.Contains(s.log.String(), "KVSet: extra would arrive as something else") {
		t.Error("the log does not say what was wrong")
	}
	for _, call := range s.api.Calls {
		if call.Method == "KVSet" {
			t.Error("the wrong value has left")
		}
	}
	if got := e.call("kvGet", map[string]any{"key": "a"}); got["error"] != nil {
		t.Errorf("the next call: %v", got)
	}
	e.script("messageWillBePosted", "value", "value", map[string]any{"id": "p1", "message": "changed", "props": map[string]any{"x": []any{1, nil, "a"}}})
	post, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Id: "p1", Message: "hello"})
	if reason != "" || post == nil || post.Message != "changed" {
		t.Errorf("got %+v, %q", post, reason)
	}
}
