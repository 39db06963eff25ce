package netrpcjudge

import (
	"errors"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

func actorOf(actor *model.User) any {
	if actor == nil {
		return nil
	}
	return actor.Id
}

func (p *twinPlugin) MessageHasBeenDeleted(_ *plugin.Context, post *model.Post) {
	p.note("deleted", map[string]any{"id": post.Id, "deleteAt": post.DeleteAt})
}

func (p *twinPlugin) MessagesWillBeConsumed(posts []*model.Post) []*model.Post {
	for _, post := range posts {
		post.Message += "."
		post.Props = nil
	}
	return posts
}

func (p *twinPlugin) NotificationWillBePushed(notification *model.PushNotification, userID string) (*model.PushNotification, string) {
	switch userID {
	case "quiet":
		return nil, "not now"
	case "same":
		return nil, ""
	}
	notification.Message += "!"
	notification.Badge++
	return notification, ""
}

func (p *twinPlugin) PreferencesHaveChanged(_ *plugin.Context, preferences []model.Preference) {
	seen := []any{}
	for _, preference := range preferences {
		seen = append(seen, map[string]any{"category": preference.Category, "name": preference.Name, "value": preference.Value})
	}
	p.note("preferences", seen)
}

func (p *twinPlugin) ConfigurationWillBeSaved(config *model.Config) (*model.Config, error) {
	url := ""
	if config.ServiceSettings.SiteURL != nil {
		url = *config.ServiceSettings.SiteURL
	}
	switch url {
	case "":
		return nil, nil
	case "bad":
		return nil, errors.New("no such address")
	}
	url += "/mm"
	developer, users := true, 7
	config.ServiceSettings.SiteURL, config.ServiceSettings.EnableDeveloper, config.TeamSettings.MaxUsersPerTeam = &url, &developer, &users
	return config, nil
}

func (p *twinPlugin) UserHasLeftChannel(_ *plugin.Context, member *model.ChannelMember, actor *model.User) {
	p.note("left channel", map[string]any{"user": member.UserId, "admin": member.SchemeAdmin, "actor": actorOf(actor)})
}

func (p *twinPlugin) UserHasJoinedTeam(_ *plugin.Context, member *model.TeamMember, actor *model.User) {
	p.note("joined team", map[string]any{"user": member.UserId, "roles": member.Roles, "actor": actorOf(actor)})
}

func (p *twinPlugin) ReactionHasBeenRemoved(_ *plugin.Context, reaction *model.Reaction) {
	p.note("no reaction", map[string]any{"emoji": reaction.EmojiName, "post": reaction.PostId})
}
