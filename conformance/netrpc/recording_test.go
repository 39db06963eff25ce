package netrpcjudge

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/stretchr/testify/mock"
)

// recorded are the calls of a step, and what the server answers to them.
type recorded struct {
	mutex   sync.Mutex
	ignored map[string]string
	answers map[string][]json.RawMessage
	calls   []any
}

func newRecordingAPI(ignored map[string]string) *recordingAPI {
	r := &recordingAPI{recorded: recorded{ignored: ignored}}
	r.API.On("LoadPluginConfiguration", mock.Anything).Maybe().Return(func(dest any) error {
		return json.Unmarshal([]byte(`{"greeting": "hi ☃"}`), dest)
	})
	apiType := reflect.TypeFor[plugin.API]()
	for i := range apiType.NumMethod() {
		if m := apiType.Method(i); !slices.Contains(otherMethods, m.Name) {
			r.mock(m.Name, m.Type)
		}
	}
	return r
}

func (r *recordingAPI) mock(name string, t reflect.Type) {
	matchers := make([]any, t.NumIn())
	for i := range matchers {
		matchers[i] = mock.Anything
	}
	returns := make([]any, t.NumOut())
	for i := range returns {
		out := t.Out(i)
		function := reflect.FuncOf(inputs(t), []reflect.Type{out}, false)
		returns[i] = reflect.MakeFunc(function, func([]reflect.Value) []reflect.Value {
			return []reflect.Value{r.answer(name, i, out)}
		}).Interface()
	}
	r.API.On(name, matchers...).Maybe().Run(func(args mock.Arguments) { r.add(name, args) }).Return(returns...)
}

func (r *recorded) answer(name string, i int, t reflect.Type) reflect.Value {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if answers := r.answers[name]; i < len(answers) {
		return decodeAs(answers[i], t)
	}
	return reflect.Zero(t)
}

func (r *recorded) add(name string, args []any) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.ignored[name] != "" {
		return
	}
	call := map[string]any{"method": name}
	for i, arg := range args {
		call[fmt.Sprintf("arg%d", i)] = typed(reflect.ValueOf(arg))
	}
	if key, _ := call["arg0"].(string); name == "KVSet" && strings.HasPrefix(key, "note:") {
		call["arg1"] = parse(args[1].([]byte))
	}
	r.calls = append(r.calls, call)
}

func (r *recorded) begin(answers map[string][]json.RawMessage) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.answers, r.calls = answers, nil
}

func (r *recorded) end() []any {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.calls
}

// decodeAs makes a value of JSON. Go values that JSON does not have are {"$int64": "1"} and the like.
func decodeAs(text json.RawMessage, t reflect.Type) reflect.Value {
	v := reflect.New(t)
	if t == errorType {
		var message *string
		if decode(text, &message); message != nil {
			v.Elem().Set(reflect.ValueOf(errors.New(*message)))
		}
		return v.Elem()
	}
	decode(text, v.Interface())
	restore(v.Elem())
	return v.Elem()
}

// restore puts Go values into the places where anything may stand.
func restore(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			restore(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				restore(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			restore(v.Index(i))
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			if item := v.MapIndex(key); v.Type().Elem() == anyType && !item.IsNil() {
				v.SetMapIndex(key, reflect.ValueOf(goValue(item.Interface())))
			}
		}
	}
}

func goValue(value any) any {
	object, ok := value.(map[string]any)
	if !ok || len(object) != 1 {
		return value
	}
	for kind, held := range object {
		text := fmt.Sprint(held)
		var number int64
		fmt.Sscan(text, &number)
		switch kind {
		case "$int":
			return int(number)
		case "$int64":
			return number
		case "$uint8":
			return uint8(number)
		case "$float32":
			return float32(held.(float64))
		case "$bytes":
			return []byte(text)
		case "$strings":
			return slices.Collect(textsOf(held.([]any)))
		}
	}
	return value
}

func textsOf(list []any) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, item := range list {
			if !yield(fmt.Sprint(item)) {
				return
			}
		}
	}
}

// typed is a value in a form that can be compared: structs without what is zero, and with its Go type what stands where anything may.
func typed(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	switch value := v.Interface().(type) {
	case io.Reader:
		return fmt.Sprintf("%+v", measure(value))
	case []byte:
		return fmt.Sprintf("%q", value)
	case error:
		if v.Kind() == reflect.Interface {
			return value.Error()
		}
	}
	switch v.Kind() {
	case reflect.Pointer:
		return typed(v.Elem())
	case reflect.Interface:
		return typedAny(v)
	case reflect.Struct:
		fields := map[string]any{}
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.IsExported() && !v.Field(i).IsZero() && v.Field(i).Kind() != reflect.Func {
				fields[field.Name] = typed(v.Field(i))
			}
		}
		return fields
	case reflect.Map:
		entries := map[string]any{}
		for _, key := range v.MapKeys() {
			entries[key.String()] = typed(v.MapIndex(key))
		}
		return entries
	case reflect.Slice:
		list := []any{}
		for i := range v.Len() {
			list = append(list, typed(v.Index(i)))
		}
		return list
	default:
		return fmt.Sprint(v.Interface())
	}
}

func typedAny(v reflect.Value) any {
	if v.IsNil() {
		return "nil"
	}
	switch held := v.Elem(); held.Kind() {
	case reflect.Map, reflect.Slice:
		if held.Len() == 0 {
			return fmt.Sprintf("empty %T", held.Interface())
		}
		if held.Type().Elem() == anyType {
			return typed(held)
		}
		return map[string]any{held.Type().String(): typed(held)}
	default:
		return fmt.Sprintf("%T %v", held.Interface(), held.Interface())
	}
}
