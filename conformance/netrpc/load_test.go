package netrpcjudge

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// oddPost sends the post that has a number and tells what is wrong with the answer.
func oddPost(hooks plugin.Hooks, number int) string {
	name := fmt.Sprintf("n%d", number)
	messages := [...]string{"upper " + name, "plain " + name, "kv", "reject"}
	answers := [...]string{strings.ToUpper(name), "plain " + name, "hi", ""}
	reasons := [...]string{"", "", "", "That word is not allowed here."}
	at := number % len(messages)
	post, reason := hooks.MessageWillBePosted(&plugin.Context{RequestId: name}, &model.Post{
		Id: name, Message: messages[at], Props: model.StringInterface{"name": name, "list": []any{float64(number), name}},
	})
	if reason != reasons[at] {
		return fmt.Sprintf("%s: reason %q", messages[at], reason)
	}
	if reason == "" && (post == nil || post.Id != name || post.Message != answers[at] || post.Props["name"] != name) {
		return fmt.Sprintf("%s: got %+v", messages[at], post)
	}
	return ""
}

// TestManyCalls makes 100,000 calls with 64 of them under way: every answer is the right one, and nothing piles up on either side.
func TestManyCalls(t *testing.T) {
	if !isNewest() {
		t.Skip("one version is enough")
	}
	install(t, conformance)
	api := &storeAPI{config: `{}`, values: map[string][]byte{"greeting": []byte("hi")}}
	s, err := activateIn(t, bundles, conformance, api)
	if err != nil {
		t.Fatalf("%v\n%s", err, s.log)
	}
	hooks := s.hooks(t)
	pid := echoPlugin{t, hooks}.pid()
	var next atomic.Int64
	half := func() {
		until := next.Load() + 50_000
		var wait sync.WaitGroup
		for range 64 {
			wait.Go(func() {
				for number := next.Add(1); number <= until; number = next.Add(1) {
					if wrong := oddPost(hooks, int(number)); wrong != "" {
						t.Error(wrong)
						return
					}
				}
			})
		}
		wait.Wait()
		next.Store(until)
	}
	half()
	resident, files, routines := memory(t, pid, "VmRSS"), openFiles(t, pid), runtime.NumGoroutine()
	half()
	after := memory(t, pid, "VmRSS")
	t.Logf("%d MiB after 50,000 calls, %d MiB after 100,000", resident, after)
	// A leak of a kilobyte a call would be 49 MiB.
	if after > resident+40 {
		t.Errorf("memory grew from %d to %d MiB", resident, after)
	}
	eventually(t, "the plugin has no more open files than before", func() bool { return openFiles(t, pid) <= files })
	eventually(t, "the server has no more goroutines than before", func() bool { return runtime.NumGoroutine() <= routines })
	if log := s.log.String(); strings.Contains(log, `"level":"error"`) || strings.Contains(log, `"level":"warn"`) {
		t.Errorf("the log says:\n%s", log)
	}
}
