package netrpcjudge

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// streamHooks have tests of their own.
var streamHooks = []string{"Implemented", "OnActivate", "ServeHTTP", "ServeMetrics", "FileWillBeUploaded"}

// secrets are not handed to plugins that did not ask for them.
var secrets = []string{"model.User.Password", "model.User.MfaSecret", "model.Session.Token"}

// removedHooks are those of older releases that the contract does not have: the server calls them only for plugins that name them.
var removedHooks = []string{
	"GetAllCollectionIDsForUser", "GetAllUserIdsForCollection", "GetCollectionMetadataByIds", "GetTopicMetadataByIds",
	"GetTopicRedirect", "UserHasPermissionToCollection",
}

var contextType = reflect.TypeFor[*plugin.Context]()

// TestEveryHook calls every hook with something in every field, and compares both what the plugin saw and what came back.
func TestEveryHook(t *testing.T) {
	s := start(t, echo, nil)
	hooks := reflect.ValueOf(s.hooks(t))
	known := readFacts().Hooks
	tsNames := echoPlugin{t, s.hooks(t)}.names("/hooks")
	hookTypes := reflect.TypeFor[plugin.Hooks]()
	for i := range hookTypes.NumMethod() {
		name := hookTypes.Method(i).Name
		if slices.Contains(streamHooks, name) || slices.Contains(removedHooks, name) {
			continue
		}
		at := slices.IndexFunc(known, func(m method) bool { return m.Name == name })
		if at < 0 {
			t.Errorf("the facts do not have %s", name)
			continue
		}
		t.Run(name, func(t *testing.T) {
			checkHook(t, echoPlugin{t, s.hooks(t)}, tsNames[name], hooks.MethodByName(name), known[at])
		})
	}
}

func checkHook(t *testing.T, e echoPlugin, hookName string, hook reflect.Value, facts method) {
	m := &maker{}
	// Some servers merge an answer into what they sent.
	empty := &maker{empty: true}
	t.Run("nothing", func(t *testing.T) {
		e.script(hookName, "nothing")
		args, expected, context := arguments(m, hook.Type(), facts)
		results := hook.Call(args)
		seen, seenContext := e.seen(hookName)
		report(t, differences("args", expected, seen))
		report(t, differences("pluginContext", context, seenContext))
		if reason := refusal(results); reason != "" {
			t.Errorf("nothing was refused: %s", reason)
		}
	})
	if hook.Type().NumOut() == 0 {
		return
	}
	if t0 := hook.Type().Out(0); t0.Kind() != reflect.String && t0 != errorType {
		t.Run("value", func(t *testing.T) {
			args, _, _ := arguments(empty, hook.Type(), facts)
			_, known := m.both(t0, "answer")
			expected := view{}.of(known)
			e.script(hookName, "value", "value", expected)
			results := hook.Call(args)
			report(t, differences("value", expected, view{}.of(results[0])))
			if reason := refusal(results); reason != "" {
				t.Errorf("the value was refused: %s", reason)
			}
		})
	}
	switch last := hook.Type().Out(hook.Type().NumOut() - 1); {
	case last.Kind() == reflect.String:
		t.Run("reject", func(t *testing.T) {
			e.script(hookName, "reject", "reason", "not here")
			args, _, _ := arguments(m, hook.Type(), facts)
			if reason := refusal(hook.Call(args)); reason != "not here" {
				t.Errorf("reason %q", reason)
			}
		})
	case last == errorType, last == appErrType:
		t.Run("error", func(t *testing.T) {
			kind, key := "throw", "error"
			if facts.Name == "OnSAMLLogin" {
				kind, key = "reject", "reason"
			}
			failure := map[string]any{"id": "some.id", "message": "not here", "detailedError": "details", "statusCode": 418, "where": "there"}
			e.script(hookName, kind, key, map[string]any{"error": failure, "reason": "not here"}[key])
			args, _, _ := arguments(m, hook.Type(), facts)
			if reason := refusal(hook.Call(args)); !strings.Contains(reason, "not here") {
				t.Errorf("error %q", reason)
			}
		})
	}
}

// arguments makes the arguments of a hook, and how the plugin is to see them.
func arguments(m *maker, t reflect.Type, facts method) (args []reflect.Value, seen map[string]any, context any) {
	seen = map[string]any{}
	for i := range t.NumIn() {
		arg, known := m.both(t.In(i), facts.Params[i].Name)
		args = append(args, arg)
		if t.In(i) == contextType {
			context = view{}.of(known)
			continue
		}
		seen[facts.param(i)] = view{withheld: secrets}.of(known)
	}
	return args, seen, context
}

// refusal is the reason or the error in the results of a hook.
func refusal(results []reflect.Value) string {
	if len(results) == 0 {
		return ""
	}
	switch last := results[len(results)-1].Interface().(type) {
	case string:
		return last
	case *model.AppError:
		if last != nil {
			return last.Error()
		}
	case error:
		return last.Error()
	}
	return ""
}

func report(t testing.TB, found []string) {
	t.Helper()
	slices.Sort(found)
	for _, difference := range found {
		t.Error(difference)
	}
}
