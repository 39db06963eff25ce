package netrpcjudge

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gorilla/websocket"
	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// drives are what is done with each example.
var drives = map[string]func(*testing.T, *server, *storeAPI){
	"com.example.moderator": driveModerator,
	"com.example.hono-app":  driveHonoApp,
	"com.example.todo":      driveTodo,
}

// TestExamples builds nothing by hand: each example is what `mattermost-plugin build` made of it.
func TestExamples(t *testing.T) {
	examples := filepath.Join("..", "..", "examples")
	folders, err := os.ReadDir(examples)
	if err != nil || len(folders) < len(drives) {
		t.Fatalf("%d examples: %v", len(folders), err)
	}
	for _, folder := range folders {
		t.Run(folder.Name(), func(t *testing.T) {
			id := readManifest(t, filepath.Join(examples, folder.Name())).Id
			drive, ok := drives[id]
			if !ok {
				t.Fatalf("the judge does not know what to do with %s", id)
			}
			install(t, id)
			api := &storeAPI{config: `{"banned": "spam, eggs"}`}
			s, err := activateIn(t, bundles, id, api)
			if err != nil || !s.env.IsActive(id) {
				t.Fatalf("it is not active: %v\n%s", err, s.log)
			}
			drive(t, s, api)
			if err := s.env.PerformHealthCheck(id); err != nil {
				t.Errorf("health check: %v", err)
			}
			if !s.env.Deactivate(id) {
				t.Error("it can't be deactivated")
			}
			if log := s.log.String(); strings.Contains(log, `"level":"error"`) {
				t.Errorf("the log has errors:\n%s", log)
			}
		})
	}
}

// say runs a slash command of ann's.
func (s *server) say(t testing.TB, command string) string {
	t.Helper()
	response, appErr := s.hooks(t).ExecuteCommand(&plugin.Context{}, &model.CommandArgs{Command: command, UserId: "ann-id"})
	if appErr != nil || response == nil {
		t.Fatalf("%s: %v, %v", command, response, appErr)
	}
	return response.Text
}

// fetch sends a request through a real HTTP server and reads the answer.
func fetch(t testing.TB, method, url, body string, headers ...string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	bytes, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(bytes)
}

func equal[T comparable](t testing.TB, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func driveModerator(t *testing.T, s *server, api *storeAPI) {
	if !api.has("moderation") {
		t.Error("the command is not registered")
	}
	post := func(message string) (string, string) {
		got, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{UserId: "ann-id", Message: message})
		if got == nil {
			return "", reason
		}
		return got.Message, reason
	}
	message, reason := post("wow!!!!!")
	equal(t, "a loud post", message+reason, "wow!")
	message, reason = post("hello everyone")
	equal(t, "a good post", message+reason, "hello everyone")
	_, reason = post("   ")
	equal(t, "an empty post", reason, plugin.DismissPostError)
	for _, word := range []string{"SPAM", "eggs"} {
		_, reason = post("buy " + word + " now")
		equal(t, "a banned word", reason, `The word "`+strings.ToLower(word)+`" is not allowed here.`)
	}
	equal(t, "the command", s.say(t, "/moderation"), "Posts rejected so far: 2")
	_, body := fetch(t, "GET", serve(t, s)+"/rejected", "")
	equal(t, "the page", body, `{"rejected":2}`)
	eventually(t, "a warning with fields is logged", func() bool {
		log := s.log.String()
		return strings.Contains(log, `"level":"warn"`) && strings.Contains(log, "rejected a post user_id=ann-id word=spam")
	})
}

func driveHonoApp(t *testing.T, s *server, _ *storeAPI) {
	url := serve(t, s)
	_, body := fetch(t, "GET", url+"/", "")
	equal(t, "a route", body, "hello from Hono")
	_, body = fetch(t, "GET", url+"/me", "", "Mattermost-User-Id", "ann-id")
	equal(t, "a call of the API", body, `{"username":"ann"}`)
	response, _ := fetch(t, "GET", url+"/me", "")
	equal(t, "without a login", response.StatusCode, 401)
	response, _ = fetch(t, "GET", url+"/nothing", "")
	equal(t, "an unknown path", response.StatusCode, 404)
	_, body = fetch(t, "POST", url+"/shout", strings.Repeat("quiet ", 100_000))
	equal(t, "a body", body, strings.Repeat("QUIET ", 100_000))
	response, body = fetch(t, "GET", url+"/count", "")
	equal(t, "events", response.Header.Get("Content-Type")+body, "text/event-streamdata: 1\n\ndata: 2\n\ndata: 3\n\n")
}

func driveTodo(t *testing.T, s *server, api *storeAPI) {
	if !api.has("todo") {
		t.Error("the command is not registered")
	}
	equal(t, "an empty list", s.say(t, "/todo list"), "Nothing to do.")
	equal(t, "an entry", s.say(t, "/todo add buy milk"), "1. buy milk")
	equal(t, "two entries", s.say(t, `/todo add "call bob"`), "1. buy milk\n2. \"call bob\"")
	driveTodoPages(t, s)
	equal(t, "one done", s.say(t, "/todo done 1"), "1. ~~buy milk~~\n2. \"call bob\"\n3. sleep")
}

// driveTodoPages opens pages of ann and bob: each shows its user's list, also when a command changes it.
func driveTodoPages(t *testing.T, s *server) {
	address := serve(t, s)
	ann := openSocketAs(t, address, "/live", "ann-id")
	bob := openSocketAs(t, address, "/live", "bob-id")
	expectMessage(t, ann, websocket.TextMessage, []byte(`[{"text":"buy milk","done":false},{"text":"\"call bob\"","done":false}]`))
	expectMessage(t, bob, websocket.TextMessage, []byte(`[]`))
	s.say(t, "/todo add sleep")
	expectMessage(t, ann, websocket.TextMessage, []byte(`[{"text":"buy milk","done":false},{"text":"\"call bob\"","done":false},{"text":"sleep","done":false}]`))
	response, _ := fetch(t, "GET", address+"/live", "", "Mattermost-User-Id", "ann-id", "Origin", "https://evil.example")
	equal(t, "from another site", response.StatusCode, 403)
}
