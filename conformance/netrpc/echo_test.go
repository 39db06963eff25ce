package netrpcjudge

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/plugin"
)

// echoPlugin asks and tells the plugin in conformance/echo.
type echoPlugin struct {
	t     testing.TB
	hooks plugin.Hooks
}

func newRecorder() *httptest.ResponseRecorder { return httptest.NewRecorder() }

func newRequest(method, path, body string) *http.Request {
	return httptest.NewRequest(method, path, strings.NewReader(body))
}

func (e echoPlugin) ask(method, path string, body any) any {
	e.t.Helper()
	sent, err := json.Marshal(body)
	if err != nil {
		e.t.Fatal(err)
	}
	recorder := newRecorder()
	e.hooks.ServeHTTP(&plugin.Context{}, recorder, newRequest(method, path, string(sent)))
	var answer any
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil || recorder.Code != 200 {
		e.t.Fatalf("%s %s: %d %s", method, path, recorder.Code, recorder.Body)
	}
	return answer
}

// script tells how a hook answers from now on.
func (e echoPlugin) script(hook string, kind string, more ...any) {
	e.t.Helper()
	script := map[string]any{"kind": kind}
	for i := 0; i < len(more); i += 2 {
		script[more[i].(string)] = more[i+1]
	}
	e.ask("POST", "/script?hook="+hook, script)
}

// seen is what a hook was last called with.
func (e echoPlugin) seen(hook string) (args, pluginContext any) {
	e.t.Helper()
	answer, ok := e.ask("GET", "/seen?hook="+hook, nil).(map[string]any)
	if !ok {
		e.t.Fatalf("%s was not called", hook)
	}
	return answer["args"], answer["pluginContext"]
}

// call makes the plugin call a method of its API.
func (e echoPlugin) call(method string, input any) map[string]any {
	e.t.Helper()
	return e.ask("POST", "/call?method="+method, input).(map[string]any)
}

// names are the names in TypeScript of hooks or API methods by their Go names.
func (e echoPlugin) names(path string) map[string]string {
	e.t.Helper()
	found := map[string]string{}
	for name, facts := range e.ask("GET", path, nil).(map[string]any) {
		found[facts.(map[string]any)["goName"].(string)] = name
	}
	return found
}
