// The plugin that TypeScript plugins are measured against: it does what ../typescript does, as plugins in Go do it.
package main

import (
	"fmt"
	"io"
	"net/http"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

const bodyBytes = 64 << 20

type native struct{ plugin.MattermostPlugin }

func (p *native) MessageWillBePosted(_ *plugin.Context, post *model.Post) (*model.Post, string) {
	if post.Type == "custom_kv" {
		value, err := p.API.KVGet("greeting")
		if err != nil {
			return nil, err.Error()
		}
		post.Message = string(value)
		return post, ""
	}
	post.Message += "!"
	return post, ""
}

func (p *native) ServeHTTP(_ *plugin.Context, w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/upload":
		var length counter
		if _, err := io.Copy(&length, r.Body); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "text/plain;charset=UTF-8")
		fmt.Fprint(w, int(length))
	case "/download":
		w.Header().Set("Content-Type", "application/octet-stream")
		io.Copy(w, io.LimitReader(zeros{}, bodyBytes))
	default:
		w.Header().Set("Content-Type", "text/plain;charset=UTF-8")
		w.Write([]byte("hello"))
	}
}

// counter counts a body in the pieces that io.Copy reads, as it would be written to a file.
type counter int

func (c *counter) Write(piece []byte) (int, error) {
	*c += counter(len(piece))
	return len(piece), nil
}

// zeros is a body that costs nothing to read.
type zeros struct{}

func (zeros) Read(piece []byte) (int, error) { return len(piece), nil }

func main() { plugin.ClientMain(&native{}) }
