package netrpcjudge

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// twinPlugin is the twin of conformance/twin/plugin.ts: it is to do the same in Go, line by line.
type twinPlugin struct{ plugin.MattermostPlugin }

func (p *twinPlugin) OnConfigurationChange() error {
	var settings struct{ Greeting string }
	if err := p.API.LoadPluginConfiguration(&settings); err != nil {
		return err
	}
	p.note("configured", settings.Greeting)
	return nil
}

func (p *twinPlugin) OnActivate() error {
	return p.API.RegisterCommand(&model.Command{
		Trigger: "twin", AutoComplete: true,
		AutocompleteData: &model.AutocompleteData{Trigger: "twin", SubCommands: []*model.AutocompleteData{{Trigger: "sub", HelpText: "Help"}}},
	})
}

func (p *twinPlugin) OnDeactivate() error {
	p.note("deactivated", true)
	return nil
}

func changed(post *model.Post) *model.Post {
	post = post.Clone()
	props := maps.Clone(post.Props)
	if props == nil {
		props = model.StringInterface{}
	}
	switch post.Message {
	case "props":
		maps.Copy(props, model.StringInterface{"text": "a", "half": 0.5, "list": []any{"b", nil}, "map": map[string]any{"deep": true}, "none": nil})
		post.Props = props
	case "whole":
		props["whole"] = 5
		post.Props = props
	case "same props":
		post.Message = "touched"
	case "forget prop":
		delete(props, "text")
		post.Props = props
	case "clear":
		post.Message, post.IsPinned, post.FileIds = "", false, nil
	default:
		post.Message, post.Hashtags, post.FileIds = strings.ToUpper(post.Message), "#a", append(post.FileIds, "f9")
	}
	return post
}

func (p *twinPlugin) MessageWillBePosted(_ *plugin.Context, post *model.Post) (*model.Post, string) {
	switch post.Message {
	case "unchanged":
		return nil, ""
	case "reject":
		return nil, "not here ☃"
	case "dismiss":
		return nil, plugin.DismissPostError
	}
	return changed(post), ""
}

func (p *twinPlugin) MessageWillBeUpdated(_ *plugin.Context, newPost, oldPost *model.Post) (*model.Post, string) {
	switch newPost.Message {
	case "unchanged":
		return newPost, ""
	case "reject":
		return nil, "not again"
	}
	post := changed(newPost)
	post.RootId = oldPost.Id
	return post, ""
}

func (p *twinPlugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {
	verb, _, _ := strings.Cut(post.Message, " ")
	if call, ok := twinCalls[verb]; ok {
		call(p, post)
		return
	}
	p.note("posted", map[string]any{
		"session": c.SessionId, "id": post.Id, "createAt": post.CreateAt, "props": post.Props,
		"files": strings.Join(post.FileIds, ","), "replies": post.ReplyCount, "reply": post.IsFollowing,
	})
}

func (p *twinPlugin) MessageHasBeenUpdated(_ *plugin.Context, newPost, oldPost *model.Post) {
	p.note("updated", map[string]any{"new": newPost.Message, "old": oldPost.Message, "editAt": newPost.EditAt})
}

func (p *twinPlugin) UserWillLogIn(_ *plugin.Context, user *model.User) string {
	if user.Username == "mallory" {
		return "Mallory may not log in."
	}
	return ""
}

func (p *twinPlugin) UserHasLoggedIn(_ *plugin.Context, user *model.User) {
	p.note("logged in", map[string]any{"id": user.Id, "email": user.Email, "roles": user.Roles, "verified": user.EmailVerified})
}

func (p *twinPlugin) UserHasBeenCreated(_ *plugin.Context, user *model.User) {
	p.note("created", map[string]any{"id": user.Id, "props": user.Props, "locale": user.Locale})
}

func (p *twinPlugin) ChannelHasBeenCreated(_ *plugin.Context, channel *model.Channel) {
	p.note("channel", map[string]any{"id": channel.Id, "type": typeNames[channel.Type], "props": channel.Props, "shared": channel.Shared})
}

func (p *twinPlugin) UserHasJoinedChannel(_ *plugin.Context, member *model.ChannelMember, actor *model.User) {
	p.note("joined", map[string]any{"user": member.UserId, "notify": member.NotifyProps, "actor": actorOf(actor)})
}

func (p *twinPlugin) UserHasLeftTeam(_ *plugin.Context, member *model.TeamMember, actor *model.User) {
	p.note("left", map[string]any{"user": member.UserId, "actor": actorOf(actor)})
}

func (p *twinPlugin) ReactionHasBeenAdded(_ *plugin.Context, reaction *model.Reaction) {
	p.note("reaction", map[string]any{"emoji": reaction.EmojiName, "at": reaction.CreateAt})
}

func (p *twinPlugin) OnPluginClusterEvent(_ *plugin.Context, event model.PluginClusterEvent) {
	p.note("event", map[string]any{"id": event.Id, "data": numbers(event.Data)})
}

func (p *twinPlugin) OnWebSocketConnect(webConnID, userID string) {
	p.note("connected", map[string]any{"webConnId": webConnID, "userId": userID})
}

func (p *twinPlugin) WebSocketMessageHasBeenPosted(webConnID, _ string, request *model.WebSocketRequest) {
	p.note("message", map[string]any{"webConnId": webConnID, "seq": request.Seq, "action": request.Action, "data": request.Data})
}

func (p *twinPlugin) OnWebSocketDisconnect(webConnID, userID string) {
	p.note("disconnected", map[string]any{"webConnId": webConnID, "userId": userID})
}

func (p *twinPlugin) ExecuteCommand(_ *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {
	switch strings.Fields(args.Command)[1] {
	case "nothing":
		return nil, nil
	case "fail":
		return nil, &model.AppError{Id: "app.twin", Message: "no such command", StatusCode: 418, Where: "twin"}
	}
	response := &model.CommandResponse{
		ResponseType: "in_channel", Text: "You said " + args.Command + " ☃", Props: model.StringInterface{"half": 0.5, "list": []any{"a"}},
		ExtraResponses: []*model.CommandResponse{{Text: "more", ResponseType: "ephemeral"}},
	}
	decode([]byte(`[{"text": "hi", "fields": [{"title": "t", "value": "v"}]}]`), &response.Attachments)
	return response, nil
}

func (p *twinPlugin) RunDataRetention(nowTime, batchSize int64) (int64, error) {
	if batchSize == 0 {
		return 0, errors.New("nothing to keep")
	}
	return nowTime % batchSize, nil
}

func (p *twinPlugin) OnInstall(_ *plugin.Context, event model.OnInstallEvent) error {
	if event.UserId == "" {
		return errors.New("who are you?")
	}
	return nil
}

func (p *twinPlugin) FileWillBeUploaded(_ *plugin.Context, info *model.FileInfo, file io.Reader, output io.Writer) (*model.FileInfo, string) {
	switch info.Name {
	case "reject":
		return nil, "no such files"
	case "unchanged":
		return nil, ""
	}
	bytes, err := io.ReadAll(file)
	if err != nil {
		return nil, err.Error()
	}
	slices.Reverse(bytes)
	if _, err := output.Write(bytes); err != nil {
		return nil, err.Error()
	}
	info.Name = "reversed"
	return info, ""
}

func (p *twinPlugin) ServeHTTP(_ *plugin.Context, w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/none" {
		http.NotFound(w, r)
		return
	}
	body, _ := io.ReadAll(r.Body)
	w.Header().Set("Content-Type", "text/plain")
	w.Header().Set("X-Twin", "yes")
	w.WriteHeader(202)
	fmt.Fprintf(w, "%s %s %s %s", r.Method, r.URL, r.Header.Get("X-Odd"), body)
}
