package netrpcjudge

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

// badValues are what gob, or the type in Go, has no form for. The keys say what they are.
var badValues = map[string]string{
	"a function":                     `{"props": {"list": [{"x": {"$bad": "function"}}]}}`,
	"a symbol":                       `{"props": {"list": [{"x": {"$bad": "symbol"}}]}}`,
	"no number":                      `{"props": {"list": [{"x": {"$bad": "NaN"}}]}}`,
	"infinity":                       `{"props": {"list": [{"x": {"$bad": "infinity"}}]}}`,
	"a date":                         `{"props": {"list": [{"x": {"$bad": "date"}}]}}`,
	"a map":                          `{"props": {"list": [{"x": {"$bad": "map"}}]}}`,
	"a cycle":                        `{"props": {"list": [{"x": {"$bad": "cycle"}}]}}`,
	"bytes":                          `{"props": {"list": [{"x": {"$bytes": "AAAA"}}]}}`,
	"an integer beyond 64 bits":      `{"props": {"list": [{"x": {"$bigint": "99999999999999999999"}}]}}`,
	"a number where a text is":       `{"message": 5}`,
	"a fraction where an integer is": `{"createAt": 1.5}`,
	"an integer that is not exact":   `{"createAt": 9007199254740993}`,
	"a text where a list is":         `{"fileIds": "one"}`,
	"nothing in a list":              `{"fileIds": [null]}`,
}

// badPath is what the error says of where a bad value is.
func badPath(name string) string {
	if strings.Contains(badValues[name], "list") && strings.Contains(badValues[name], "props") {
		return "props.list[0].x"
	}
	for _, field := range []string{"message", "createAt", "fileIds"} {
		if strings.Contains(badValues[name], field) {
			return field
		}
	}
	return ""
}

func wholePost(t testing.TB, changes string) map[string]any {
	t.Helper()
	post := view{}.of(reflect.ValueOf(&model.Post{Id: "p1", Message: "changed"})).(map[string]any)
	for key, value := range post {
		if value == nil {
			delete(post, key)
		}
	}
	if err := json.Unmarshal([]byte(changes), &post); err != nil {
		t.Fatal(err)
	}
	return post
}

func TestBadAnswersAreRefusedWithTheirPath(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	for name, changes := range badValues {
		t.Run(name, func(t *testing.T) {
			e.script("messageWillBePosted", "value", "value", wholePost(t, changes))
			before := len(s.log.String())
			post, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Id: "p1", Message: name})
			if post == nil || post.Message != name || reason != "" {
				t.Errorf("the post became %+v, %q", post, reason)
			}
			eventually(t, "the log names the path", func() bool {
				log := s.log.String()[before:]
				return strings.Contains(log, "messageWillBePosted answered what can't be sent") && strings.Contains(log, badPath(name))
			})
		})
	}
	e.script("messageWillBePosted", "value", "value", wholePost(t, `{}`))
	if post, _ := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Id: "p1"}); post.Message != "changed" {
		t.Errorf("after all of them a good answer became %+v", post)
	}
}

func TestABadAnswerOfAGateRejects(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	e.script("configurationWillBeSaved", "value", "value", map[string]any{"TeamSettings": map[string]any{"MaxUsersPerTeam": "many"}})
	config := &model.Config{}
	config.SetDefaults()
	if got, err := s.hooks(t).ConfigurationWillBeSaved(config); err == nil {
		t.Errorf("the configuration is saved: %v", got)
	}
}

func TestABadArgumentFailsItsCallAlone(t *testing.T) {
	s := start(t, echo, func(api *plugintest.API) {
		api.On("CreatePost", mock.Anything).Return(func(post *model.Post) (*model.Post, *model.AppError) { return post, nil })
	})
	e := echoPlugin{t, s.hooks(t)}
	for name, changes := range badValues {
		t.Run(name, func(t *testing.T) {
			failure, _ := e.call("createPost", map[string]any{"post": json.RawMessage(changes)})["error"].(map[string]any)
			if text, _ := failure["message"].(string); !strings.Contains(text, "post."+badPath(name)) {
				t.Errorf("error %s", short(failure))
			}
			answer, _ := e.call("createPost", map[string]any{"post": map[string]any{"message": "fine"}})["answer"].(map[string]any)
			if answer["message"] != "fine" {
				t.Errorf("the next call answered %s", short(answer))
			}
		})
	}
	s.api.AssertNumberOfCalls(t, "CreatePost", len(badValues))
}

// TestDynamicValues holds the Go types that values without a fixed shape get, and what becomes of those that only Go has.
func TestDynamicValues(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	e.script("messageWillBePosted", "value", "value", wholePost(t, `{"props": {
		"text": "a", "yes": true, "none": null, "whole": 5, "half": 0.5, "big": {"$bigint": "9223372036854775807"},
		"list": [1, "b", null, [true]], "object": {"__proto__": "data", "list": []},
		"attachments": [{"text": "hi", "fields": [{"title": "t", "value": 1, "short": true}], "actions": [{"id": "a", "integration": {"context": {"n": 1}}}]}]
	}}`))
	post, _ := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Id: "p1"})
	expected := model.StringInterface{
		"text": "a", "yes": true, "none": nil, "whole": 5.0, "half": 0.5, "big": int64(9223372036854775807),
		"list": []any{1.0, "b", nil, []any{true}}, "object": map[string]any{"__proto__": "data", "list": []any(nil)},
	}
	for key, want := range expected {
		if got := post.Props[key]; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %T %v, want %T %v", key, got, got, want, want)
		}
	}
	attachments := post.Attachments()
	if _, ok := post.Props["attachments"].([]any); ok || len(attachments) != 1 || attachments[0].Text != "hi" || attachments[0].Actions[0].Integration.Context["n"] != 1.0 {
		t.Errorf("attachments are %T %s", post.Props["attachments"], short(attachments))
	}

	e.script("messageHasBeenPosted", "nothing")
	props := model.StringInterface{
		"int": 7, "int64": int64(9007199254740993), "uint8": uint8(3), "float32": float32(0.5), "strings": []string{"a", "b"}, "ints": []int{1, 2},
		"attachments": post.Props["attachments"], "error": model.NewAppError("w", "some.id", nil, "d", 418),
	}
	s.hooks(t).MessageHasBeenPosted(&plugin.Context{}, &model.Post{Props: props})
	args, _ := e.seen("messageHasBeenPosted")
	got := args.(map[string]any)["post"].(map[string]any)["props"].(map[string]any)
	report(t, differences("error.id", "some.id", got["error"].(map[string]any)["id"]))
	delete(got, "error")
	report(t, differences("props", map[string]any{
		"int": 7.0, "int64": map[string]any{"$bigint": "9007199254740993"}, "uint8": 3.0, "float32": 0.5, "strings": []any{"a", "b"}, "ints": []any{1.0, 2.0},
		"attachments": jsonOf(post.Props["attachments"]),
	}, got))
}

// TestIntegersAreExact holds numbers at the edge of what a double can tell.
func TestIntegersAreExact(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	for _, number := range []int64{1<<53 - 1, -(1<<53 - 1), -1, 0, 1 << 32, -(1 << 32)} {
		e.script("messageHasBeenPosted", "nothing")
		s.hooks(t).MessageHasBeenPosted(&plugin.Context{}, &model.Post{CreateAt: number, ReplyCount: number})
		args, _ := e.seen("messageHasBeenPosted")
		post := args.(map[string]any)["post"].(map[string]any)
		if int64(post["createAt"].(float64)) != number || int64(post["replyCount"].(float64)) != number {
			t.Errorf("%d became %v", number, post["createAt"])
		}
	}
	// One that a number can't hold is no reason to let a user in.
	if reason := s.hooks(t).UserWillLogIn(&plugin.Context{}, &model.User{CreateAt: 1<<53 + 1}); reason == "" {
		t.Error("a login whose user can't be read was allowed")
	}
	if post, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{CreateAt: 1 << 60, Message: "m"}); reason != "" || post.Message != "m" {
		t.Errorf("a post that can't be read became %v, %q", post, reason)
	}
	e.pid()
}
