package netrpcjudge

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
)

// names are the fields and parameters that have another name in TypeScript than their Go name in camel case.
var names = map[string]string{
	"model.ChannelStats.PinnedPostCount":                "pinnedpostCount",
	"model.DialogElement.SubType":                       "subtype",
	"model.FileData.Body":                               "data",
	"model.GetPostsSinceForSyncCursor.LastPostUpdateID": "lastPostId",
	"model.GroupSyncable.Type":                          "syncableType",
	"model.PushNotification.IsCRTEnabled":               "isCrt",
	"model.RegisterPluginOpts.Displayname":              "displayName",
	"model.SearchParams.OrTerms":                        "isOrSearch",
	"model.Session.VoIPDeviceId":                        "voipDeviceId",
	"model.Session.IsOAuth":                             "isOauth",
	"model.SidebarCategoryWithChannels.Channels":        "channelIds",
	"model.AuditRecord.EventData":                       "event",
	"logr.Level.Name":                                   "level",
	"logr.Level.ID":                                     "levelId",
	"logr.Level.Stacktrace":                             "levelStacktrace",
	"logr.Level.Color":                                  "levelColor",
}

// flatFields are structs whose fields lie in the object around them, as those of embedded structs do.
var flatFields = []string{"model.AuditRecord.Actor"}

// documents are the types that TypeScript sees as the JSON of the REST API.
var documents = []string{"model.Config", "model.License", "model.EmailNotification", "model.SyncMsg", "saml2.AssertionInfo"}

// enums are the texts that TypeScript has for those of Go, by type or by field.
var enums = map[string]map[string]string{
	"model.ChannelType": {"O": "open", "P": "private", "D": "direct", "G": "group"},
	"model.Team.Type":   {"O": "open", "I": "invite"},
	// The contract has a plain text here.
	"model.SharedChannel.Type": {"O": "O", "P": "P", "D": "D", "G": "G"},
}

var (
	pluralWord = regexp.MustCompile(`([A-Z]{2,})s([A-Z]|$)`)
	wordEnd    = regexp.MustCompile(`([A-Z]+)([A-Z][a-z])`)
	wordStart  = regexp.MustCompile(`([a-z0-9])([A-Z])`)
)

// camel is the name in TypeScript of a Go field or parameter: IPAddress is ipAddress, MemberIDs is memberIds.
func camel(name string) string {
	name = pluralWord.ReplaceAllStringFunc(name, func(word string) string {
		parts := pluralWord.FindStringSubmatch(word)
		return parts[1][:1] + strings.ToLower(parts[1][1:]) + "s" + parts[2]
	})
	words := strings.Split(strings.ToLower(wordStart.ReplaceAllString(wordEnd.ReplaceAllString(name, "${1}_${2}"), "${1}_${2}")), "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

// view says how a Go value looks in TypeScript.
type view struct {
	// withheld are the fields that are left out.
	withheld []string
}

func (w view) of(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	t := v.Type()
	switch value := v.Interface().(type) {
	case time.Time:
		return float64(value.UnixMilli())
	case json.RawMessage:
		return parse(value)
	case *model.Permission:
		return value.Id
	case io.Reader:
		bytes, _ := io.ReadAll(value)
		return map[string]any{"$bytes": base64.StdEncoding.EncodeToString(bytes)}
	}
	if slices.Contains(documents, t.String()) {
		return w.withhold(jsonOf(v.Interface()))
	}
	if enum, ok := enums[t.String()]; ok {
		return enum[v.String()]
	}
	switch t.Kind() {
	case reflect.Interface:
		return w.dynamic(v.Elem())
	case reflect.Pointer:
		return w.of(v.Elem())
	case reflect.Struct:
		fields := map[string]any{}
		w.fields(v, fields)
		return fields
	case reflect.Map:
		entries := map[string]any{}
		for _, key := range v.MapKeys() {
			entries[key.String()] = w.of(v.MapIndex(key))
		}
		return entries
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return map[string]any{"$bytes": base64.StdEncoding.EncodeToString(v.Bytes())}
		}
		list := []any{}
		for i := range v.Len() {
			list = append(list, w.of(v.Index(i)))
		}
		return list
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return float64(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return float64(v.Uint())
	case reflect.Float32, reflect.Float64:
		return v.Float()
	case reflect.String:
		return v.String()
	case reflect.Bool:
		return v.Bool()
	default:
		return nil
	}
}

func (w view) fields(v reflect.Value, into map[string]any) {
	t := v.Type()
	for i := range t.NumField() {
		field := t.Field(i)
		place := t.String() + "." + field.Name
		if !field.IsExported() || slices.Contains(w.withheld, place) {
			continue
		}
		value := v.Field(i)
		switch {
		case field.Anonymous, slices.Contains(flatFields, place):
			if value.Kind() == reflect.Pointer {
				value = value.Elem()
			}
			if value.IsValid() {
				w.fields(value, into)
			}
		case place == "model.AutocompleteArg.Data":
			w.variant(value.Elem(), into)
		case place == "model.WebsocketBroadcast.OmitUsers":
			into["omitUsers"] = sortedKeys(value)
		case enums[place] != nil:
			into[nameOf(place)] = enums[place][value.String()]
		default:
			into[nameOf(place)] = w.of(value)
		}
	}
}

// withhold leaves the same fields out of JSON, and what is zero: that may be a setting that the contract does not know.
func (w view) withhold(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key, item := range v {
			for _, place := range w.withheld {
				if strings.HasSuffix(strings.ToLower(place), "."+strings.ReplaceAll(key, "_", "")) {
					delete(v, key)
				}
			}
			if w.withhold(item); isZero(item) {
				delete(v, key)
			}
		}
	case []any:
		for _, item := range v {
			w.withhold(item)
		}
	}
	return value
}

// variant names the value of an interface by its type.
func (w view) variant(v reflect.Value, into map[string]any) {
	if !v.IsValid() {
		return
	}
	name := strings.TrimSuffix(strings.TrimPrefix(v.Type().String(), "*model.Autocomplete"), "Arg")
	into[camel(name)] = w.of(v)
}

// dynamic is what becomes of a value that stands where anything may stand: a struct has the names of its JSON.
func (w view) dynamic(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	return jsonOf(v.Interface())
}

func nameOf(place string) string {
	if name, ok := names[place]; ok {
		return name
	}
	return camel(place[strings.LastIndex(place, ".")+1:])
}

func sortedKeys(v reflect.Value) any {
	keys := []string{}
	for _, key := range v.MapKeys() {
		keys = append(keys, key.String())
	}
	slices.Sort(keys)
	list := []any{}
	for _, key := range keys {
		list = append(list, key)
	}
	return list
}

func jsonOf(value any) any {
	bytes, err := json.Marshal(value)
	if err != nil {
		panic(fmt.Sprintf("%T has no JSON: %v", value, err))
	}
	return parse(bytes)
}

func parse(bytes []byte) any {
	var value any
	if len(bytes) == 0 {
		return nil
	}
	if err := json.Unmarshal(bytes, &value); err != nil {
		panic(fmt.Sprintf("%q is no JSON: %v", bytes, err))
	}
	return value
}

// differences compares two values field by field. What is absent on one side may be zero on the other.
func differences(path string, want, got any) []string {
	if isZero(want) && isZero(got) {
		return nil
	}
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			break
		}
		keys := map[string]bool{}
		for key := range w {
			keys[key] = true
		}
		for key := range g {
			keys[key] = true
		}
		var found []string
		for key := range keys {
			found = append(found, differences(path+"."+key, w[key], g[key])...)
		}
		return found
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			break
		}
		var found []string
		for i := range w {
			found = append(found, differences(fmt.Sprintf("%s[%d]", path, i), w[i], g[i])...)
		}
		return found
	}
	if reflect.DeepEqual(want, got) {
		return nil
	}
	return []string{fmt.Sprintf("%s: want %s, got %s", path, short(want), short(got))}
}

func isZero(value any) bool {
	switch v := value.(type) {
	case nil:
		return true
	case map[string]any:
		return !slices.ContainsFunc(slices.Collect(valuesOf(v)), func(item any) bool { return !isZero(item) })
	case []any:
		return len(v) == 0
	default:
		return reflect.ValueOf(value).IsZero()
	}
}

func valuesOf(m map[string]any) func(func(any) bool) {
	return func(yield func(any) bool) {
		for _, value := range m {
			if !yield(value) {
				return
			}
		}
	}
}

func short(value any) string {
	bytes, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	if len(bytes) > 300 {
		return string(bytes[:300]) + "..."
	}
	return string(bytes)
}
