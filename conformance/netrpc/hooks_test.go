package netrpcjudge

import (
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
)

func TestMessageWillBePosted(t *testing.T) {
	s := start(t, conformance, func(api *plugintest.API) {
		api.On("KVGet", "greeting").Return([]byte("hi"), nil)
	})
	cases := []struct{ message, modified, reason string }{
		{"hello", "hello", ""},
		{"upper hello", "HELLO", ""},
		{"kv", "hi", ""},
		{"reject", "", "That word is not allowed here."},
		{"dismiss", "", "plugin.message_will_be_posted.dismiss_post"},
		{"throw", "throw", ""},
	}
	for _, c := range cases {
		post := &model.Post{Id: "p1", Message: c.message, Props: model.StringInterface{"n": 1.5, "list": []any{"a", true, nil}}}
		got, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{SessionId: "s1"}, post)
		if reason != c.reason {
			t.Errorf("%s: reason %q, want %q", c.message, reason, c.reason)
		}
		if c.reason == "" && (got == nil || got.Message != c.modified || got.Id != "p1" || got.Props["n"] != 1.5) {
			t.Errorf("%s: got %+v, want the message %q", c.message, got, c.modified)
		}
	}
}

func TestGateRejectsWhenTheHandlerThrows(t *testing.T) {
	s := start(t, conformance, nil)
	if reason := s.hooks(t).UserWillLogIn(&plugin.Context{}, &model.User{Username: "ann"}); reason != "" {
		t.Errorf("a good login was rejected: %s", reason)
	}
	if reason := s.hooks(t).UserWillLogIn(&plugin.Context{}, &model.User{Username: "throw"}); reason == "" {
		t.Error("a login was allowed although the gate broke")
	}
}

func TestExecuteCommand(t *testing.T) {
	s := start(t, conformance, nil)
	response, appErr := s.hooks(t).ExecuteCommand(&plugin.Context{}, &model.CommandArgs{Command: "/say hi"})
	if appErr != nil || response == nil || response.Text != "You said /say hi" || response.ResponseType != "ephemeral" {
		t.Errorf("got %+v, %v", response, appErr)
	}
}

func TestLife(t *testing.T) {
	s := start(t, conformance, nil)
	if err := s.env.PerformHealthCheck(conformance); err != nil {
		t.Errorf("health check: %v", err)
	}
	if !s.env.Deactivate(conformance) {
		t.Error("the plugin could not be deactivated")
	}
	if log := s.log.String(); strings.Contains(log, "failed to exit gracefully") || !strings.Contains(log, "activated") {
		t.Errorf("the log says:\n%s", log)
	}
}
