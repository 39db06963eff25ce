package netrpcjudge

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
)

const twin = "com.example.twin"

// scenario is what is played to the plugin in TypeScript and to its twin in Go.
type scenario struct {
	// Ignored are the methods of the API that only one of them calls, with the reason.
	Ignored map[string]string
	Steps   []step
}

type step struct {
	Name string
	Hook string
	Args []json.RawMessage
	// API is what the server answers, by method.
	API map[string][]json.RawMessage
	// Differs are the places where the twins do not do the same, with the reason.
	Differs map[string]string
}

// outcome is what came of a step: the results of the hook, and the calls that the server saw.
type outcome struct {
	Result any
	Calls  []any
}

// TestTwins plays one scenario to the same plugin in two languages: what differs has a reason in the scenario.
func TestTwins(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "twin", "scenario.json"))
	if err != nil {
		t.Fatal(err)
	}
	var played scenario
	decode(text, &played)
	install(t, twin)
	inGo := play(t, &played, goTwin(t))
	inTypeScript := play(t, &played, bundles)
	for i, step := range played.Steps {
		t.Run(step.Name, func(t *testing.T) {
			if !hasHook(step.Hook) {
				t.Skipf("this server has no %s", step.Hook)
			}
			listed := map[string]bool{}
			found := differences("result", inGo[i].Result, inTypeScript[i].Result)
			found = append(found, differences("calls", inGo[i].Calls, inTypeScript[i].Calls)...)
			slices.Sort(found)
			for _, difference := range found {
				place, _, _ := strings.Cut(difference, ": want ")
				listed[place] = true
				if step.Differs[place] == "" {
					t.Error(difference)
				}
			}
			for place := range step.Differs {
				if !listed[place] {
					t.Errorf("%s does not differ", place)
				}
			}
			if len(inGo[i].Calls) == 0 && inGo[i].Result == nil {
				t.Error("nothing came of it")
			}
		})
	}
}

// goTwin is a folder with the plugin in Go: this very program, which serves it when a server starts it.
func goTwin(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.Mkdir(filepath.Join(folder, twin), 0o755); err != nil {
		t.Fatal(err)
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(program, filepath.Join(folder, twin, "plugin")); err != nil {
		t.Fatal(err)
	}
	manifest := `{"id": "com.example.twin", "name": "Twin", "version": "1.0.0", "server": {"executable": "plugin"}}`
	if err := os.WriteFile(filepath.Join(folder, twin, "plugin.json"), []byte(manifest), 0o644); err != nil {
		t.Fatal(err)
	}
	return folder
}

func play(t *testing.T, played *scenario, folder string) []outcome {
	t.Helper()
	recorder := newRecordingAPI(played.Ignored)
	outcomes := make([]outcome, len(played.Steps))
	var s *server
	for i, step := range played.Steps {
		recorder.begin(step.API)
		switch step.Hook {
		case "OnActivate":
			var err error
			if s, err = activateIn(t, folder, twin, &recorder.API); err != nil {
				t.Fatalf("%s: %v\n%s", step.Name, err, s.log)
			}
		case "OnDeactivate":
			s.env.Deactivate(twin)
		case "FileWillBeUploaded":
			outcomes[i].Result = playUpload(s.hooks(t), step)
		case "ServeHTTP":
			outcomes[i].Result = playRequest(s.hooks(t), step)
		default:
			outcomes[i].Result = playHook(s.hooks(t), step)
		}
		outcomes[i].Calls = recorder.end()
	}
	return outcomes
}

func hasHook(name string) bool {
	_, found := reflect.TypeFor[plugin.Hooks]().MethodByName(name)
	return found
}

func playHook(hooks plugin.Hooks, step step) any {
	if !hasHook(step.Hook) {
		return nil
	}
	hook := reflect.ValueOf(hooks).MethodByName(step.Hook)
	args := []reflect.Value{}
	for i := range hook.Type().NumIn() {
		args = append(args, decodeAs(step.Args[i], hook.Type().In(i)))
	}
	results := []any{}
	for _, result := range hook.Call(args) {
		results = append(results, typed(result))
	}
	return results
}

func playUpload(hooks plugin.Hooks, step step) any {
	var file string
	decode(step.Args[1], &file)
	var output strings.Builder
	info := decodeAs(step.Args[0], reflect.TypeOf(hooks.FileWillBeUploaded).In(1))
	results := reflect.ValueOf(hooks.FileWillBeUploaded).Call([]reflect.Value{
		reflect.ValueOf(&plugin.Context{}), info, reflect.ValueOf(strings.NewReader(file)), reflect.ValueOf(&output),
	})
	return []any{typed(results[0]), typed(results[1]), output.String()}
}

func playRequest(hooks plugin.Hooks, step step) any {
	var request struct{ Method, URL, Body, Odd string }
	decode(step.Args[0], &request)
	sent := newRequest(request.Method, request.URL, request.Body)
	sent.Header.Set("X-Odd", request.Odd)
	recorder := newRecorder()
	recorder.Header().Set("X-Request-Id", "r1")
	hooks.ServeHTTP(&plugin.Context{}, recorder, sent)
	response := recorder.Result()
	body, _ := io.ReadAll(response.Body)
	return map[string]any{"status": response.Status, "headers": headersOf(response), "body": string(body)}
}

func headersOf(response *http.Response) map[string]any {
	headers := map[string]any{}
	for name, values := range response.Header {
		headers[name] = strings.Join(values, ", ")
	}
	return headers
}

// recordingAPI is a server that keeps every call and answers what the step says, or nothing.
type recordingAPI struct {
	plugintest.API
	recorded
}
