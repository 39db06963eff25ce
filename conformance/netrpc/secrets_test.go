package netrpcjudge

import (
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

// TestSecrets: the plugin asks for password hashes, and for no other secret. TestEveryHook and TestEveryMethod drive a plugin that
// asks for none.
func TestSecrets(t *testing.T) {
	ann := func() *model.User {
		return &model.User{Id: "u1", Username: "secrets", Password: "hash", MfaSecret: "mfa"}
	}
	s := start(t, conformance, func(api *plugintest.API) {
		api.On("GetUser", "u1").Return(ann(), nil)
		api.On("GetSession", "s1").Return(&model.Session{Id: "s1", Token: "token"}, nil)
		api.On("UpdateUser", mock.Anything).Return(ann(), nil)
	})
	if reason := s.hooks(t).UserWillLogIn(&plugin.Context{}, ann()); reason != "hash|" {
		t.Errorf("a hook saw %q", reason)
	}
	post, _ := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Id: "p1", Message: "secrets"})
	if post == nil || post.Message != "hash||s1|" {
		t.Errorf("the API answered %+v", post)
	}
	for _, call := range s.api.Calls {
		if call.Method != "UpdateUser" {
			continue
		}
		if sent := call.Arguments.Get(0).(*model.User); sent.Password != "hash" || sent.MfaSecret != "" {
			t.Errorf("UpdateUser got %+v", sent)
		}
	}
}
