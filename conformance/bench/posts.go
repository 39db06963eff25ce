package main

import (
	"fmt"
	"strings"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// text is the message that is posted.
var text = strings.Repeat("lorem ipsum dolor ", 25)

// pluginContext is what the server knows of the request behind a hook.
func pluginContext() *plugin.Context {
	return &plugin.Context{
		SessionId: "s1q2w3e4r5t6y7u8i9o0p1q2w3", RequestId: "r1q2w3e4r5t6y7u8i9o0p1q2w3", IPAddress: "192.0.2.7",
		AcceptLanguage: "en-US,en;q=0.9", UserAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
	}
}

// newPost makes a post of some 800 bytes.
func newPost(kind string) *model.Post {
	return &model.Post{
		Id: "p1q2w3e4r5t6y7u8i9o0p1q2w3", CreateAt: 1763800000123, UpdateAt: 1763800000123, UserId: "u1q2w3e4r5t6y7u8i9o0p1q2w3",
		ChannelId: "c1q2w3e4r5t6y7u8i9o0p1q2w3", Message: text, Type: kind,
		PendingPostId: "u1q2w3e4r5t6y7u8i9o0p1q2w3:1763800000000", Hashtags: "#lorem #ipsum",
		Props:   model.StringInterface{"from_bot": "true", "count": 3.0, "nested": map[string]any{"a": "b", "list": []any{"x", 1.0, true}}},
		FileIds: model.StringArray{"f1q2w3e4r5t6y7u8i9o0p1q2w3", "f2q2w3e4r5t6y7u8i9o0p1q2w3"}, LastReplyAt: 1763800000123, ReplyCount: 2,
	}
}

func post(hooks plugin.Hooks) error {
	return willBePosted(hooks, "", text+"!")
}

func postWithKV(hooks plugin.Hooks) error {
	return willBePosted(hooks, "custom_kv", storedValue)
}

func willBePosted(hooks plugin.Hooks, kind, message string) error {
	changed, reason := hooks.MessageWillBePosted(pluginContext(), newPost(kind))
	if changed == nil || changed.Message != message || reason != "" {
		return fmt.Errorf("MessageWillBePosted answered %v with the reason %q", changed, reason)
	}
	return nil
}
