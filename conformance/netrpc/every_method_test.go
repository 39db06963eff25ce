package netrpcjudge

import (
	"encoding/base64"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

// otherMethods have tests of their own.
var otherMethods = []string{"LoadPluginConfiguration", "PluginHTTP", "PluginHTTPStream", "LogDebug", "LogInfo", "LogWarn", "LogError"}

// flat are the parameters whose fields lie in the request itself.
var flat = []string{"GetUsers.options", "SearchUsers.search", "LogAuditRecWithLevel.level"}

// mayBeNil are the pointers without which a server knows what to do.
var mayBeNil = []string{"GetGroups.viewRestrictions"}

// severalAnswers are the names of the results of methods that have more than one.
var severalAnswers = map[string][]string{"GetEmojiImage": {"image", "contentType"}}

// documentAnswers are the methods whose answer is the JSON of the REST API.
var documentAnswers = map[string]bool{"GetCloudLimits": true}

// calls is what the server's API was called with and answers.
type calls struct {
	called  bool
	args    []any
	results []reflect.Value
}

// mockMethod makes the API answer a method with results of its own and keep what it is called with.
func mockMethod(api *plugintest.API, name string, t reflect.Type) *calls {
	c := &calls{}
	matchers := make([]any, t.NumIn())
	for i := range matchers {
		matchers[i] = mock.Anything
	}
	returns := make([]any, t.NumOut())
	for i := range returns {
		out := reflect.FuncOf(inputs(t), []reflect.Type{t.Out(i)}, false)
		returns[i] = reflect.MakeFunc(out, func([]reflect.Value) []reflect.Value { return []reflect.Value{c.results[i]} }).Interface()
	}
	api.On(name, matchers...).Maybe().Run(func(args mock.Arguments) {
		c.called, c.args = true, nil
		for i, arg := range args {
			if reader, ok := arg.(io.Reader); ok && t.In(i) == readerType {
				bytes, _ := io.ReadAll(reader)
				arg = map[string]any{"$bytes": base64.StdEncoding.EncodeToString(bytes)}
			}
			c.args = append(c.args, arg)
		}
	}).Return(returns...)
	return c
}

func inputs(t reflect.Type) []reflect.Type {
	found := []reflect.Type{}
	for i := range t.NumIn() {
		found = append(found, t.In(i))
	}
	return found
}

// TestEveryMethod makes the plugin call every method of the API with something in every field, and compares both what the server saw and what came back.
func TestEveryMethod(t *testing.T) {
	apiType := reflect.TypeFor[plugin.API]()
	recorded := map[string]*calls{}
	s := start(t, echo, func(api *plugintest.API) {
		for i := range apiType.NumMethod() {
			if m := apiType.Method(i); !slices.Contains(otherMethods, m.Name) {
				recorded[m.Name] = mockMethod(api, m.Name, m.Type)
				recorded[m.Name].results = zeros(m.Type)
			}
		}
	})
	tsNames := echoPlugin{t, s.hooks(t)}.names("/methods")
	for _, facts := range readFacts().API {
		if slices.Contains(otherMethods, facts.Name) {
			continue
		}
		t.Run(facts.Name, func(t *testing.T) {
			e := echoPlugin{t, s.hooks(t)}
			if m, ok := apiType.MethodByName(facts.Name); ok {
				checkMethod(t, e, tsNames[facts.Name], m.Type, facts, recorded[facts.Name])
			} else {
				checkMissing(t, e, tsNames[facts.Name], facts)
			}
		})
	}
}

func checkMethod(t *testing.T, e echoPlugin, name string, goType reflect.Type, facts method, c *calls) {
	m := &maker{}
	t.Run("answer", func(t *testing.T) {
		c.results = zeros(goType)
		values := []any{}
		for i := range goType.NumOut() {
			if out := goType.Out(i); out != errorType && out != appErrType {
				whole, known := m.both(out, "answer")
				c.results[i] = whole
				if documentAnswers[facts.Name] {
					values = append(values, jsonOf(known.Interface()))
				} else {
					values = append(values, view{withheld: secrets}.of(known))
				}
			}
		}
		input, expected := input(m, goType, facts)
		got := e.call(name, input)
		report(t, sent(facts, expected, c.args))
		if got["error"] != nil {
			t.Fatalf("error %s", short(got["error"]))
		}
		if len(values) == 1 {
			report(t, differences("answer", values[0], got["answer"]))
		} else if len(values) > 1 {
			answer, keys := got["answer"].(map[string]any), severalAnswers[facts.Name]
			for i, value := range values {
				report(t, differences("answer."+keys[i], value, answer[keys[i]]))
			}
		}
	})
	t.Run("nothing", func(t *testing.T) {
		c.called, c.results = false, zeros(goType)
		got := e.call(name, map[string]any{})
		if !c.called {
			failure, _ := got["error"].(map[string]any)
			if failure["name"] != "ValueError" {
				t.Fatalf("the server was not called: %s", short(got))
			}
			return
		}
		for i, arg := range c.args {
			if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() && !slices.Contains(mayBeNil, facts.Name+"."+facts.Params[i].Name) {
				t.Errorf("%s is nil: a server may end with that", facts.Params[i].Name)
			}
		}
	})
	last := goType.NumOut() - 1
	if last < 0 || goType.Out(last) != errorType && goType.Out(last) != appErrType {
		return
	}
	whole, known := m.both(appErrType, "failure")
	errs, expectations := []reflect.Value{whole}, []map[string]any{view{}.of(known).(map[string]any)}
	// UploadData hands other errors to gob as they are, which ends the connection.
	if goType.Out(last) == errorType && facts.Name != "UploadData" {
		err := m.make(errorType, "failure")
		text := err.Interface().(error).Error()
		errs = append(errs, err)
		expectations = append(expectations, map[string]any{"message": text, "detailedError": text, "statusCode": 500.0})
	}
	for i, err := range errs {
		t.Run("error", func(t *testing.T) {
			c.results = zeros(goType)
			c.results[last] = err
			input, _ := input(m, goType, facts)
			failure, _ := e.call(name, input)["error"].(map[string]any)
			expected := expectations[i]
			expected["name"] = "AppError"
			report(t, differences("error", expected, failure))
		})
	}
}

func checkMissing(t *testing.T, e echoPlugin, name string, facts method) {
	input := map[string]any{"syncMsg": map[string]any{}}
	failure, _ := e.call(name, input)["error"].(map[string]any)
	text, _ := failure["message"].(string)
	if !strings.Contains(text, facts.Name) || !strings.Contains(text, "needs Mattermost "+facts.Min) {
		t.Errorf("error %s", short(failure))
	}
}

// input makes the input of a method, and the arguments that the server is to see.
func input(m *maker, t reflect.Type, facts method) (input map[string]any, expected []any) {
	input = map[string]any{}
	for i := range t.NumIn() {
		_, known := m.both(t.In(i), facts.Params[i].Name)
		value := view{}.of(known)
		expected = append(expected, value)
		if slices.Contains(flat, facts.Name+"."+facts.Params[i].Name) {
			for key, item := range value.(map[string]any) {
				input[key] = item
			}
		} else {
			input[facts.param(i)] = value
		}
	}
	return input, expected
}

// sent compares what the server was called with.
func sent(facts method, expected, args []any) []string {
	if len(args) != len(expected) {
		return []string{"the server was not called"}
	}
	var found []string
	for i, arg := range args {
		got := arg
		if _, isRead := arg.(map[string]any); !isRead || facts.Params[i].Name == "config" {
			got = view{}.of(reflect.ValueOf(arg))
		}
		found = append(found, differences(facts.Params[i].Name, expected[i], got)...)
	}
	return found
}

func zeros(t reflect.Type) []reflect.Value {
	values := []reflect.Value{}
	for i := range t.NumOut() {
		values = append(values, reflect.Zero(t.Out(i)))
	}
	return values
}
