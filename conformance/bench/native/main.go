// The plugin that TypeScript plugins are measured against: it does what bench/peers/netrpc/plugin.ts does, in Go.
package main

import (
	"net/http"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

type native struct{ plugin.MattermostPlugin }

func (p *native) MessageWillBePosted(_ *plugin.Context, post *model.Post) (*model.Post, string) {
	if post.Type == "custom_kv" {
		value, _ := p.API.KVGet("greeting")
		post.Message = string(value)
		return post, ""
	}
	post.Message += "!"
	return post, ""
}

func (p *native) ServeHTTP(_ *plugin.Context, w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	w.Write([]byte("hello"))
}

func main() { plugin.ClientMain(&native{}) }
