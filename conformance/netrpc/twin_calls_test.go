package netrpcjudge

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/mattermost/mattermost/server/public/model"
)

// typeNames are the types of channels in TypeScript.
var typeNames = map[model.ChannelType]string{"O": "open", "P": "private", "D": "direct", "G": "group"}

func decode(text []byte, into any) {
	if err := json.Unmarshal(text, into); err != nil {
		panic(err)
	}
}

// numbers are bytes as JSON has them in TypeScript.
func numbers(bytes []byte) []int {
	list := []int{}
	for _, b := range bytes {
		list = append(list, int(b))
	}
	return list
}

// note tells what was seen: the host compares what both twins store.
func (p *twinPlugin) note(key string, value any) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	p.API.KVSet("note:"+key, bytes.TrimSpace(text.Bytes()))
}

func (p *twinPlugin) noteFailure(key string, err *model.AppError) {
	if err == nil {
		p.note(key, "no error")
		return
	}
	p.note(key, map[string]any{"id": err.Id, "message": err.Message, "statusCode": err.StatusCode, "where": err.Where, "detailedError": err.DetailedError})
}

func oddProps() model.StringInterface {
	return model.StringInterface{
		"text": "a", "whole": 5, "half": 0.5, "yes": true, "no": false, "none": nil, "empty": "", "unicode": "☃ 🎉 é \u0000",
		"list": []any{1.5, "b", nil, []any{true, []any{}}}, "map": map[string]any{"deep": map[string]any{"deeper": "x"}, "none": nil},
		"emptyMap": map[string]any{},
	}
}

// twinCalls are what the twin does after a post, by the first word of its message: see conformance/twin/calls.ts.
var twinCalls = map[string]func(*twinPlugin, *model.Post){
	"react": func(p *twinPlugin, post *model.Post) {
		reaction, _ := p.API.AddReaction(&model.Reaction{UserId: post.UserId, PostId: post.Id, EmojiName: "smile"})
		p.note("react", map[string]any{"userId": reaction.UserId, "emojiName": reaction.EmojiName, "createAt": reaction.CreateAt})
	},
	"copy": func(p *twinPlugin, post *model.Post) {
		made, _ := p.API.CreatePost(&model.Post{
			UserId: post.UserId, ChannelId: post.ChannelId, RootId: post.Id, Message: "copy ☃ 🎉", FileIds: model.StringArray{"f1", "f2"}, Props: oddProps(),
		})
		p.note("copy", map[string]any{"id": made.Id, "message": made.Message, "props": made.Props, "files": strings.Join(made.FileIds, ",")})
	},
	"attach": func(p *twinPlugin, post *model.Post) {
		attachments := post.Attachments()
		decode([]byte(`[{"fallback": "f", "text": "hi", "fields": [{"title": "t", "value": "v", "short": true}]}]`), &attachments)
		p.API.CreatePost(&model.Post{UserId: post.UserId, ChannelId: post.ChannelId, Props: model.StringInterface{"attachments": attachments}})
	},
	"back": func(p *twinPlugin, post *model.Post) {
		found, _ := p.API.GetPost(post.Id)
		p.note("back", map[string]any{"props": found.Props, "pinned": found.IsPinned})
		found.Message += "!"
		p.API.UpdatePost(found)
	},
	"whisper": func(p *twinPlugin, post *model.Post) {
		sent := p.API.SendEphemeralPost(post.UserId, &model.Post{ChannelId: post.ChannelId, Message: "psst"})
		p.note("whisper", map[string]any{"id": sent.Id, "message": sent.Message})
	},
	"broadcast": func(p *twinPlugin, post *model.Post) {
		payload := map[string]any{"name": "ann", "list": []any{"a", "b"}, "map": map[string]any{"deep": []any{true}}, "none": nil}
		p.API.PublishWebSocketEvent("odd", payload, &model.WebsocketBroadcast{ChannelId: post.ChannelId, OmitUsers: map[string]bool{"u1": true}})
		p.API.PublishWebSocketEvent("plain", nil, &model.WebsocketBroadcast{})
	},
	"channels": func(p *twinPlugin, _ *model.Post) {
		channels, _ := p.API.GetPublicChannelsForTeam("t1", 0, 10)
		seen := []any{}
		for _, c := range channels {
			seen = append(seen, map[string]any{"id": c.Id, "type": typeNames[c.Type], "header": c.Header, "props": c.Props})
		}
		p.note("channels", seen)
		none, _ := p.API.GetPublicChannelsForTeam("t2", 1, 0)
		p.note("no channels", len(none))
	},
	"user": func(p *twinPlugin, post *model.Post) {
		user, _ := p.API.GetUser(post.UserId)
		p.note("user", map[string]any{"username": user.Username, "props": user.Props, "notify": user.NotifyProps, "zone": user.Timezone})
		p.API.UpdateUser(&model.User{Id: post.UserId, Username: "ann", Props: model.StringMap{"a": ""}, NotifyProps: model.StringMap{}})
	},
	"errors": func(p *twinPlugin, _ *model.Post) {
		_, appErr := p.API.GetUser("nobody")
		p.noteFailure("app error", appErr)
		err := p.API.RegisterCommand(&model.Command{Trigger: "bad command"})
		// What an error that is no AppError becomes in TypeScript.
		p.noteFailure("plain error", &model.AppError{Message: err.Error(), StatusCode: 500, DetailedError: err.Error()})
		p.noteFailure("no error", p.API.DeletePost("p1"))
	},
	"kv": func(p *twinPlugin, _ *model.Post) {
		p.API.KVSet("empty", []byte{})
		p.API.KVSet("bytes", []byte{0, 1, 255})
		missing, _ := p.API.KVGet("missing")
		p.note("missing", len(missing))
		found, _ := p.API.KVGet("bytes")
		p.note("bytes", numbers(found))
		swapped, _ := p.API.KVSetWithOptions("swap", []byte{2}, model.PluginKVSetOptions{Atomic: true, OldValue: []byte{1}, ExpireInSeconds: 60})
		p.note("swapped", swapped)
		keys, _ := p.API.KVList(0, 100)
		p.note("keys", keys)
		p.API.KVDelete("bytes")
	},
	"dialog": func(p *twinPlugin, _ *model.Post) {
		elements := []model.DialogElement{
			{Name: "n", DisplayName: "Name", Type: "text", MaxLength: 30, Optional: true},
			{Name: "s", Type: "select", Options: []*model.PostActionOptions{{Text: "One", Value: "1"}}},
		}
		dialog := model.Dialog{CallbackId: "c", Title: "Title", Elements: elements, NotifyOnCancel: true, State: "state"}
		p.API.OpenInteractiveDialog(model.OpenDialogRequest{TriggerId: "tr", URL: "/plugins/x", Dialog: dialog})
	},
	"preferences": func(p *twinPlugin, post *model.Post) {
		p.API.UpdatePreferencesForUser(post.UserId, []model.Preference{{UserId: post.UserId, Category: "c", Name: "n"}, {UserId: post.UserId, Category: "c"}})
		p.API.UpdatePreferencesForUser(post.UserId, []model.Preference{})
	},
	"users": func(p *twinPlugin, _ *model.Post) {
		users, _ := p.API.GetUsers(&model.UserGetOptions{InTeamId: "t1", Active: true, Roles: []string{"r1", "r2"}, Page: 0, PerPage: 2})
		seen := []any{}
		for _, user := range users {
			seen = append(seen, map[string]any{"id": user.Id, "username": user.Username, "deleteAt": user.DeleteAt})
		}
		p.note("users", seen)
	},
	"config": func(p *twinPlugin, _ *model.Post) {
		p.note("config", p.API.GetConfig().ServiceSettings.SiteURL)
		p.API.SavePluginConfig(map[string]any{"text": "a", "whole": 5, "half": 0.5, "yes": false, "list": []any{"a"}, "map": map[string]any{"none": nil}})
	},
	"files": func(p *twinPlugin, _ *model.Post) {
		read, _ := p.API.ReadFile("a/b")
		p.note("read", numbers(read))
		info, _ := p.API.UploadFile([]byte{1, 2, 3}, "c1", "ü.txt")
		p.note("uploaded", map[string]any{"id": info.Id, "size": info.Size})
		image, contentType, _ := p.API.GetEmojiImage("e1")
		p.note("emoji", map[string]any{"size": len(image), "contentType": contentType})
	},
	"bot": func(p *twinPlugin, _ *model.Post) {
		username, description := "robot", ""
		bot, _ := p.API.PatchBot("b1", &model.BotPatch{Username: &username, Description: &description})
		p.note("bot", map[string]any{"userId": bot.UserId, "description": bot.Description})
	},
	"cluster": func(p *twinPlugin, _ *model.Post) {
		p.API.PublishPluginClusterEvent(model.PluginClusterEvent{Id: "e1", Data: []byte{7}}, model.PluginClusterEventSendOptions{SendType: "reliable", TargetId: "n1"})
		p.note("may", p.API.HasPermissionTo("u1", model.PermissionManageSystem))
	},
	"thread": func(p *twinPlugin, post *model.Post) {
		list, _ := p.API.GetPostThread(post.Id)
		messages := map[string]string{}
		for id, post := range list.Posts {
			messages[id] = post.Message
		}
		p.note("thread", map[string]any{"order": list.Order, "messages": messages, "nextPostId": list.NextPostId})
	},
	"members": func(p *twinPlugin, post *model.Post) {
		channel, _ := p.API.GetDirectChannel(post.UserId, "u2")
		p.note("direct", map[string]any{"id": channel.Id, "type": typeNames[channel.Type], "props": channel.Props})
		member, _ := p.API.CreateTeamMember("t1", post.UserId)
		p.note("member", map[string]any{"roles": member.Roles, "admin": member.SchemeAdmin, "deleteAt": member.DeleteAt})
	},
}
