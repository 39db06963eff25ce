package netrpcjudge

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

// upload is what became of a file that a plugin has seen.
type upload struct {
	info   *model.FileInfo
	reason string
	// replacement is what the server would store instead, if anything.
	replacement meter
}

func (e echoPlugin) upload(file io.Reader) *upload {
	u := &upload{}
	u.info, u.reason = e.hooks.FileWillBeUploaded(&plugin.Context{}, &model.FileInfo{Id: "f1", Name: "a.bin"}, file, &u.replacement)
	return u
}

func TestFileWillBeUploaded(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	const hook = "fileWillBeUploaded"
	t.Run("unchanged, and not read", func(t *testing.T) {
		e.script(hook, "nothing")
		u := e.upload(newPattern(gibibyte))
		if u.info == nil || u.info.Id != "f1" || u.reason != "" {
			t.Errorf("got %+v, %q", u.info, u.reason)
		}
		equal(t, "replacement", u.replacement.Size, 0)
	})
	t.Run("rejected", func(t *testing.T) {
		e.script(hook, "reject", "reason", "no such files")
		equal(t, "reason", e.upload(newPattern(3*mebibyte)).reason, "no such files")
	})
	t.Run("renamed", func(t *testing.T) {
		info := view{}.of(reflect.ValueOf(&model.FileInfo{Id: "f1", Name: "b.bin"})).(map[string]any)
		maps.DeleteFunc(info, func(_ string, value any) bool { return value == nil })
		e.script(hook, "value", "value", map[string]any{"fileInfo": info})
		u := e.upload(newPattern(3 * mebibyte))
		equal(t, "name", u.info.Name+u.reason, "b.bin")
		equal(t, "replacement", u.replacement.Size, 0)
		args, _ := e.seen(hook)
		read, _ := args.(map[string]any)["file"].(map[string]any)["$bytes"].(string)
		equal(t, "base64 of what it read", len(read), 4*mebibyte)
	})
	t.Run("replaced by bytes", func(t *testing.T) {
		e.script(hook, "value", "value", map[string]any{"content": map[string]any{"$bytes": "AAEC"}})
		u := e.upload(strings.NewReader("old"))
		equal(t, "name", u.info.Name, "a.bin")
		equal(t, "replacement", u.replacement.measured, measure(bytes.NewReader([]byte{0, 1, 2})))
	})
	for _, size := range []int64{0, 1, 262145, 64 * mebibyte} {
		t.Run(fmt.Sprintf("replaced by a stream of %d bytes", size), func(t *testing.T) {
			e.script(hook, "replace", "size", size)
			u := e.upload(strings.NewReader("old"))
			equal(t, "replacement", u.replacement.measured, ofPattern(size))
			equal(t, "reason", u.reason, "")
		})
		t.Run(fmt.Sprintf("%d bytes replaced while they are read", size), func(t *testing.T) {
			e.script(hook, "turn")
			u := e.upload(newPattern(size))
			equal(t, "replacement", u.replacement.measured, measure(turned{newPattern(size)}))
		})
	}
	t.Run("replaced by a stream that fails", func(t *testing.T) {
		e.script(hook, "replace", "size", 3*mebibyte, "fails", true)
		if u := e.upload(strings.NewReader("old")); u.reason == "" {
			t.Errorf("a part of %d bytes is stored", u.replacement.Size)
		}
		e.script(hook, "replace", "size", 0, "fails", true)
		u := e.upload(strings.NewReader("old"))
		equal(t, "before its first byte", u.info.Name+u.reason, "a.bin")
	})
}

// turned turns every bit of what it reads.
type turned struct{ from io.Reader }

func (r turned) Read(buffer []byte) (int, error) {
	n, err := r.from.Read(buffer)
	for i := range buffer[:n] {
		buffer[i] = ^buffer[i]
	}
	return n, err
}

// fileMethods are the methods of the API that take a file, with what they say of an unreadable one.
var fileMethods = map[string]string{"uploadData": "UploadData", "installPlugin": "InstallPlugin", "receiveSharedChannelAttachmentSyncMsg": "ReceiveSharedChannelAttachmentSyncMsg"}

func TestFilesOfTheAPI(t *testing.T) {
	var got measured
	limit := int64(-1)
	read := func(args mock.Arguments) {
		for _, arg := range args {
			if reader, ok := arg.(io.Reader); ok {
				if limit >= 0 {
					reader = io.LimitReader(reader, limit)
				}
				got = measure(reader)
			}
		}
	}
	s := start(t, echo, func(api *plugintest.API) {
		api.On("UploadData", mock.Anything, mock.Anything).Run(read).Return(&model.FileInfo{Id: "f1"}, nil)
		api.On("InstallPlugin", mock.Anything, true).Run(read).Return(&model.Manifest{Id: "p1"}, nil)
		api.On("ReceiveSharedChannelAttachmentSyncMsg", "r1", "c1", mock.Anything, mock.Anything).Run(read).Return(&model.FileInfo{Id: "f2"}, nil)
	})
	e := echoPlugin{t, s.hooks(t)}
	fields := map[string]string{"uploadData": "data", "installPlugin": "fileData", "receiveSharedChannelAttachmentSyncMsg": "data"}
	known := e.names("/methods")
	for method, goName := range fileMethods {
		if _, found := reflect.TypeFor[plugin.API]().MethodByName(goName); !found || known[goName] == "" {
			continue
		}
		input := func(file any) map[string]any {
			return map[string]any{fields[method]: file, "replace": true, "remoteId": "r1", "channelId": "c1", "fileInfo": map[string]any{}, "uploadSession": map[string]any{}}
		}
		for _, size := range []int64{0, 1, 262145, 64 * mebibyte} {
			t.Run(fmt.Sprintf("%s of %d bytes", goName, size), func(t *testing.T) {
				answer := e.call(method, input(map[string]any{"size": size}))
				equal(t, "file", got, ofPattern(size))
				if answer["error"] != nil {
					t.Errorf("error %s", short(answer["error"]))
				}
			})
		}
		t.Run(goName+" that the server does not read to its end", func(t *testing.T) {
			limit = 1000
			answer := e.call(method, input(map[string]any{"size": gibibyte}))
			limit = -1
			equal(t, "file", got, ofPattern(1000))
			if answer["error"] != nil {
				t.Errorf("error %s", short(answer["error"]))
			}
			if left, _ := answer["left"].([]any); len(left) != 1 {
				t.Logf("the plugin may learn later that nobody reads on: %v", answer["left"])
			}
		})
		t.Run(goName+" of a file that can't be read", func(t *testing.T) {
			failure, _ := e.call(method, input(map[string]any{"size": mebibyte, "fails": true}))["error"].(map[string]any)
			equal(t, "id", failure["id"], any("mattermost_plugin.netrpc.unreadable_file"))
			equal(t, "message", failure["message"], any("The file for "+goName+" could not be read: the source ran dry"))
		})
	}
}

// routingAPI hands requests between plugins on, as a server does.
type routingAPI struct {
	storeAPI
	server *server
	// answer is what a plugin that does not exist would say.
	answer func(*http.Request) *http.Response
}

func (a *routingAPI) PluginHTTP(request *http.Request) *http.Response {
	id, path, _ := strings.Cut(strings.TrimPrefix(request.URL.Path, "/"), "/")
	if id != echo {
		return a.answer(request)
	}
	hooks, err := a.server.env.HooksForPlugin(id)
	if err != nil {
		return nil
	}
	request.URL.Path = "/" + path
	request.Header.Set("Mattermost-Plugin-ID", echo)
	writer := newPipeWriter()
	go func() {
		hooks.ServeHTTP(&plugin.Context{}, writer, request)
		writer.finish()
	}()
	return writer.response()
}

// asked is what the plugin tells of a request to another plugin.
type asked struct {
	Status  int
	Headers [][2]string
	Body    measured
	Error   *struct{ Name, Message string }
}

func TestPluginHTTP(t *testing.T) {
	install(t, echo)
	api := &routingAPI{storeAPI: storeAPI{config: `{}`}}
	s, err := activateIn(t, bundles, echo, api)
	if err != nil {
		t.Fatalf("%v\n%s", err, s.log)
	}
	api.server = s
	url := serve(t, s)
	ask := func(method, path, body string) asked {
		t.Helper()
		input := fmt.Sprintf(`{"method": %q, "path": %q%s}`, method, path, body)
		return answer[asked](t, "POST", url+"/plugin-http", strings.NewReader(input))
	}
	for _, size := range []int64{0, 1, 262145, 32 * mebibyte} {
		t.Run(fmt.Sprintf("bodies of %d bytes both ways", size), func(t *testing.T) {
			down := ask("GET", fmt.Sprintf("/%s/bytes?size=%d", echo, size), "")
			equal(t, "down", down.Body, ofPattern(size))
			equal(t, "status", down.Status, 200)
			up := ask("POST", "/"+echo+"/echo", fmt.Sprintf(`, "body": {"size": %d}`, size))
			equal(t, "up and down", up.Body, ofPattern(size))
			equal(t, "status", up.Status, 201)
		})
	}
	t.Run("a plugin that there is not", func(t *testing.T) {
		needsFlush(t) // Servers of that age end when there is no response.
		api.answer = func(*http.Request) *http.Response { return nil }
		nobody := ask("GET", "/com.example.none/", "")
		if nobody.Error == nil || !strings.Contains(nobody.Error.Message, "no such plugin runs") {
			t.Errorf("got %+v", nobody)
		}
	})
	t.Run("headers, and what the other plugin sees", func(t *testing.T) {
		api.answer = func(request *http.Request) *http.Response {
			header := http.Header{"X-Got": {request.Method + request.URL.String() + request.Header.Get("X-Asked")}, "Set-Cookie": {"a=1", "b=2"}}
			return &http.Response{StatusCode: 418, Header: header, Body: io.NopCloser(strings.NewReader("tea"))}
		}
		got := ask("DELETE", "/com.example.other/a%20b?c=d", "")
		equal(t, "status", got.Status, 418)
		equal(t, "size", got.Body.Size, 3)
		equal(t, "headers", fmt.Sprint(got.Headers), "[[set-cookie a=1] [set-cookie b=2] [x-got DELETE/com.example.other/a%20b?c=dyes]]")
	})
	t.Run("a body that nobody reads", func(t *testing.T) {
		api.answer = func(*http.Request) *http.Response {
			return &http.Response{StatusCode: 413, Body: http.NoBody}
		}
		equal(t, "status", ask("POST", "/com.example.other/", `, "body": {"size": 1000000}`).Status, 413)
	})
	t.Run("a status that is none", func(t *testing.T) {
		api.answer = func(*http.Request) *http.Response {
			return &http.Response{StatusCode: 99, Body: http.NoBody}
		}
		got := ask("GET", "/com.example.other/", "")
		if got.Error == nil || !strings.Contains(got.Error.Message, "status 99") {
			t.Errorf("got %+v", got)
		}
	})
}

func TestServeMetrics(t *testing.T) {
	hooks, ok := start(t, echo, nil).hooks(t).(interface {
		ServeMetrics(*plugin.Context, http.ResponseWriter, *http.Request)
	})
	if !ok {
		t.Skipf("Mattermost %s has no ServeMetrics", model.CurrentVersion)
	}
	recorder := newRecorder()
	hooks.ServeMetrics(&plugin.Context{}, recorder, newRequest("POST", "/read", strings.Repeat("m", 300_000)))
	equal(t, "answer", recorder.Code, 200)
	if !strings.Contains(recorder.Body.String(), `"size":300000`) {
		t.Errorf("got %s", recorder.Body)
	}
	recorder = newRecorder()
	hooks.ServeMetrics(&plugin.Context{}, recorder, newRequest("GET", "/bytes?size=3000000", ""))
	equal(t, "body", measure(recorder.Body), ofPattern(3_000_000))
}
