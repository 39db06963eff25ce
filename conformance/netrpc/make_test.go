package netrpcjudge

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
)

// maker makes Go values in which every field holds something that no other field holds.
type maker struct {
	count int64
	// empty makes it leave out everything but what pointers point to.
	empty bool
	// only are the fields to fill in, if that is not all of them.
	only map[string]bool
	// above are the types that the value being made is a part of.
	above []reflect.Type
}

var (
	timeType   = reflect.TypeFor[time.Time]()
	rawType    = reflect.TypeFor[json.RawMessage]()
	errorType  = reflect.TypeFor[error]()
	readerType = reflect.TypeFor[io.Reader]()
	anyType    = reflect.TypeFor[any]()
	appErrType = reflect.TypeFor[*model.AppError]()
)

// chosen are the values of fields and types that may not hold just any text.
var chosen = map[string][]string{
	"model.ChannelType": {"O", "P", "D", "G"},
	"model.Team.Type":   {"O", "I"},
}

func (m *maker) next() int64 {
	m.count++
	return m.count + 1000
}

func (m *maker) text(name string) string { return fmt.Sprintf("%s-%d", name, m.next()) }

func (m *maker) pick(options []string) string { return options[int(m.next())%len(options)] }

// both makes a value twice: with everything in it, and with what the contract knows of it.
func (m *maker) both(t reflect.Type, name string) (whole, known reflect.Value) {
	twin := &maker{count: m.count, empty: m.empty, only: knownFields()}
	return m.make(t, name), twin.make(t, name)
}

// newName is the name of a type in the version that the contract follows.
func newName(t reflect.Type) string {
	return strings.ReplaceAll(t.String(), "SlackAttachment", "MessageAttachment")
}

// make makes a value of a type; name says where it will be.
func (m *maker) make(t reflect.Type, name string) reflect.Value {
	v := reflect.New(t).Elem()
	if m.empty {
		if t.Kind() == reflect.Pointer {
			v.Set(reflect.New(t.Elem()))
		}
		return v
	}
	switch t {
	case timeType:
		return reflect.ValueOf(time.UnixMilli(1_700_000_000_000 + m.next()).UTC())
	case rawType:
		return reflect.ValueOf(json.RawMessage(fmt.Sprintf(`{"raw":%q}`, m.text(name))))
	case readerType:
		return reflect.ValueOf(strings.NewReader(m.text(name)))
	case errorType:
		return reflect.ValueOf(errors.New(m.text(name)))
	case anyType:
		return m.dynamic(name)
	}
	if options, ok := chosen[t.String()]; ok {
		v.SetString(m.pick(options))
		return v
	}
	switch t.Kind() {
	case reflect.String:
		v.SetString(m.text(name))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8:
		v.SetUint(uint64(m.next() % 200))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(m.next())
	case reflect.Uint, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(m.next()))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(float64(m.next()) + 0.5)
	case reflect.Pointer:
		if m.isNested(t.Elem()) {
			return v
		}
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(m.make(t.Elem(), name))
	case reflect.Slice:
		if m.isNested(t.Elem()) {
			return v
		}
		if t.Elem().Kind() == reflect.Uint8 {
			return reflect.ValueOf([]byte(m.text(name))).Convert(t)
		}
		for range 2 {
			v = reflect.Append(v, m.make(t.Elem(), name))
		}
	case reflect.Map:
		if m.isNested(t.Elem()) {
			return v
		}
		v.Set(reflect.MakeMap(t))
		for range 2 {
			v.SetMapIndex(m.make(t.Key(), "key"), m.make(t.Elem(), name))
		}
	case reflect.Struct:
		m.above = append(m.above, t)
		for i := range t.NumField() {
			field := t.Field(i)
			if !field.IsExported() {
				continue
			}
			if value := m.field(t, field); m.only == nil || m.only[newName(t)+"."+field.Name] {
				v.Field(i).Set(value)
			}
		}
		m.above = m.above[:len(m.above)-1]
	}
	return v
}

func (m *maker) field(t reflect.Type, field reflect.StructField) reflect.Value {
	place := t.String() + "." + field.Name
	if options, ok := chosen[place]; ok {
		return reflect.ValueOf(m.pick(options)).Convert(field.Type)
	}
	if place == "model.AutocompleteArg.Data" {
		kinds := []any{&model.AutocompleteTextArg{}, &model.AutocompleteStaticListArg{}, &model.AutocompleteDynamicListArg{}}
		return m.make(reflect.TypeOf(kinds[int(m.next())%len(kinds)]), field.Name)
	}
	return m.make(field.Type, field.Name)
}

// isNested tells whether a value of the type would hold a value of the same type, and so on without end.
func (m *maker) isNested(t reflect.Type) bool {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Map {
		t = t.Elem()
	}
	for _, above := range m.above {
		if above == t {
			return true
		}
	}
	return false
}

// dynamic makes what stands in props and the like.
func (m *maker) dynamic(name string) reflect.Value {
	values := []any{
		m.text(name),
		float64(m.next()) + 0.25,
		true,
		[]any{m.text(name), float64(m.next()), nil, map[string]any{"deep": m.text(name)}},
		map[string]any{"text": m.text(name), "list": []any{m.text(name)}},
	}
	return reflect.ValueOf(values[int(m.next())%len(values)])
}
