package netrpcjudge

import (
	"strings"
	"testing"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

// unencodable are values that a server has in props and gob has no form for.
var unencodable = map[string]any{
	"a map of texts":  map[string]string{"a": "b"},
	"a time":          time.Unix(0, 0),
	"a list of maps":  []map[string]any{{"a": 1}},
	"a post":          &model.Post{Id: "p2"},
	"a list of texts": model.StringArray{"a"},
}

// TestHooksSurviveWhatTheServerCantEncode has a server that loses a call on its own side, with a half of it sent: a plugin in Go gets
// no hook any more then.
func TestHooksSurviveWhatTheServerCantEncode(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	pid := e.pid()
	for name, value := range unencodable {
		t.Run(name, func(t *testing.T) {
			for _, place := range []any{value, []any{1, map[string]any{"deep": value}}} {
				props := model.StringInterface{"fine": []any{"a"}, "x": place, "y": map[string]any{"z": 1}}
				post, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Message: "lost", Props: props})
				if post == nil || post.Message != "lost" || reason != "" {
					t.Errorf("the post became %+v, %q", post, reason)
				}
				e.script("messageWillBePosted", "value", "value", wholePost(t, `{}`))
				for range 3 {
					post, _ = s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Message: "fine", Props: model.StringInterface{"a": []any{1.5}}})
					equal(t, "the next post", post.Message, "changed")
				}
			}
		})
	}
	equal(t, "the process", e.pid(), pid)
	if err := s.env.PerformHealthCheck(echo); err != nil {
		t.Error(err)
	}
}

// TestADefinitionThatTheServerHasLostEndsTheProcess has a server that believes to have told of a type, but gave up the value with it:
// only on a new connection will it tell again.
func TestADefinitionThatTheServerHasLostEndsTheProcess(t *testing.T) {
	s := start(t, echo, nil)
	s.env.TogglePluginHealthCheckJob(true)
	e := echoPlugin{t, s.hooks(t)}
	pid := e.pid()
	e.script("userWillLogIn", "nothing")
	post := func(value any) {
		s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Props: model.StringInterface{"x": value}})
	}
	post([]any{[]float32{0.5}, map[string]string{}})
	equal(t, "the process", e.pid(), pid)
	post([]float32{0.5})
	eventually(t, "the process ends", func() bool { return !lives(pid) })
	if log := s.log.String(); !strings.Contains(log, "the hooks connection ended") {
		t.Errorf("the log does not say why:\n%s", log)
	}
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	e = echoPlugin{t, s.hooks(t)}
	e.script("messageWillBePosted", "value", "value", wholePost(t, `{}`))
	got, _ := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Props: model.StringInterface{"x": []float32{0.5}}})
	equal(t, "after the restart", got.Message, "changed")
}

// TestAnAnswerThatTheServerCantEncodeEndsTheProcess has a server that closes the connection of the API in silence: nothing but a new
// process gets it back.
func TestAnAnswerThatTheServerCantEncodeEndsTheProcess(t *testing.T) {
	s := start(t, echo, func(api *plugintest.API) {
		api.On("GetPost", "bad").Return(&model.Post{Props: model.StringInterface{"x": map[string]string{"a": "b"}}}, nil)
		api.On("GetPost", mock.Anything).Return(&model.Post{Message: "fine"}, nil)
	})
	s.env.TogglePluginHealthCheckJob(true)
	pid := echoPlugin{t, s.hooks(t)}.pid()
	go s.hooks(t).ServeHTTP(&plugin.Context{}, newRecorder(), newRequest("POST", "/call?method=getPost", `{"postId": "bad"}`))
	eventually(t, "the process ends", func() bool { return !lives(pid) })
	if log := s.log.String(); !strings.Contains(log, "the plugin API connection ended") {
		t.Errorf("the log does not say why:\n%s", log)
	}
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	answer, _ := echoPlugin{t, s.hooks(t)}.call("getPost", map[string]any{"postId": "good"})["answer"].(map[string]any)
	equal(t, "after the restart", answer["message"], any("fine"))
}
