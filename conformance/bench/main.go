// Measures two plugins on the plugin environment of the server in turn, and prints what each block came to as a line of JSON.
package main

import (
	"encoding/json"
	"flag"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// block is one line of the output.
type block struct {
	Plugin   string  `json:"plugin"`
	Figure   string  `json:"figure"`
	InFlight int     `json:"inFlight"`
	Round    int     `json:"round"`
	Load     *load   `json:"load,omitempty"`
	Value    float64 `json:"value,omitempty"`
}

func main() {
	rounds := flag.Int("rounds", 7, "rounds")
	duration := flag.Duration("block", 500*time.Millisecond, "length of a block")
	hooksAfter := flag.Int("hooks", 100_000, "hooks before the memory is read again")
	flag.Parse()
	if err := measure(flag.Arg(0), flag.Arg(1), *rounds, *duration, *hooksAfter); err != nil {
		log.Fatal(err)
	}
}

func measure(native, typescript string, rounds int, duration time.Duration, hooksAfter int) error {
	plugins, err := os.MkdirTemp("", "plugins")
	if err != nil {
		return err
	}
	defer os.RemoveAll(plugins)
	out := json.NewEncoder(os.Stdout)
	ids := []string{"native", "typescript"}
	for index, executable := range []string{native, typescript} {
		if err := install(plugins, ids[index], executable); err != nil {
			return err
		}
	}
	for round := range rounds {
		for _, id := range ids {
			start := time.Now()
			env, err := newEnvironment(plugins, []string{id})
			if err != nil {
				return err
			}
			out.Encode(block{id, "activation ms", 0, round, nil, float64(time.Since(start).Microseconds()) / 1000})
			env.Shutdown()
		}
	}
	env, err := newEnvironment(plugins, ids)
	if err != nil {
		return err
	}
	defer env.Shutdown()
	for round := range rounds {
		for _, figure := range figures {
			for _, inFlight := range figure.inFlight {
				for _, id := range ids {
					hooks, err := env.HooksForPlugin(id)
					if err != nil {
						return err
					}
					pid, err := pidOf(filepath.Join(plugins, id))
					if err != nil {
						return err
					}
					if round == 0 && figure.name == figures[0].name && inFlight == 1 {
						out.Encode(block{id, "RSS MiB after activation", 0, 0, nil, rssOf(pid)})
					}
					result := run(inFlight, duration, pid, func() { figure.call(hooks) })
					out.Encode(block{id, figure.name, inFlight, round, &result, 0})
				}
			}
		}
	}
	for _, id := range ids {
		if err := floodMemory(env, plugins, id, hooksAfter, out); err != nil {
			return err
		}
	}
	return nil
}

// figures are what is measured, each with its calls in flight.
var figures = []struct {
	name     string
	inFlight []int
	call     func(plugin.Hooks)
}{
	{"MessageWillBePosted", []int{1, 16, 64}, func(hooks plugin.Hooks) { hooks.MessageWillBePosted(&plugin.Context{}, samplePost("")) }},
	{"MessageWillBePosted with a KVGet", []int{1, 16}, func(hooks plugin.Hooks) { hooks.MessageWillBePosted(&plugin.Context{}, samplePost("custom_kv")) }},
	{"ServeHTTP GET", []int{1, 16}, func(hooks plugin.Hooks) {
		hooks.ServeHTTP(&plugin.Context{}, httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/hello", nil))
	}},
}

// samplePost is a post of some 800 bytes.
func samplePost(kind string) *model.Post {
	return &model.Post{
		Id: "p1q2w3e4r5t6y7u8i9o0p1q2w3", CreateAt: 1763800000123, UpdateAt: 1763800000123, UserId: "u1q2w3e4r5t6y7u8i9o0p1q2w3",
		ChannelId: "c1q2w3e4r5t6y7u8i9o0p1q2w3", Message: strings.Repeat("lorem ipsum dolor ", 25), Type: kind,
		PendingPostId: "u1q2w3e4r5t6y7u8i9o0p1q2w3:1763800000000", Hashtags: "#lorem #ipsum",
		Props:   model.StringInterface{"from_bot": "true", "count": 3.0, "nested": map[string]any{"a": "b", "list": []any{"x", 1.0, true}}},
		FileIds: model.StringArray{"f1q2w3e4r5t6y7u8i9o0p1q2w3", "f2q2w3e4r5t6y7u8i9o0p1q2w3"}, LastReplyAt: 1763800000123, ReplyCount: 2,
	}
}

// floodMemory calls so many hooks at 64 in flight and reads the plugin's memory after each tenth.
func floodMemory(env *plugin.Environment, plugins, id string, hooksAfter int, out *json.Encoder) error {
	hooks, err := env.HooksForPlugin(id)
	if err != nil {
		return err
	}
	pid, err := pidOf(filepath.Join(plugins, id))
	if err != nil {
		return err
	}
	for tenth := range 10 {
		done := make(chan struct{})
		for range 64 {
			go func() {
				for range hooksAfter / 640 {
					hooks.MessageWillBePosted(&plugin.Context{}, samplePost(""))
				}
				done <- struct{}{}
			}()
		}
		for range 64 {
			<-done
		}
		out.Encode(block{id, "RSS MiB over hooks", 64, tenth, nil, rssOf(pid)})
	}
	return nil
}
