package netrpcjudge

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

const (
	mebibyte = 1 << 20
	gibibyte = 1 << 30
)

// send sends a request and reads its answer as a measure tells it, or the body itself.
func send(t testing.TB, method, url string, body io.Reader) (*http.Response, measured) {
	t.Helper()
	request, err := http.NewRequest(method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	return response, measure(response.Body)
}

// answer is the JSON that the plugin answers.
func answer[T any](t testing.TB, method, url string, body io.Reader) T {
	t.Helper()
	request, err := http.NewRequest(method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var value T
	if err := json.NewDecoder(response.Body).Decode(&value); err != nil {
		t.Fatalf("%s %s: %v", method, url, err)
	}
	return value
}

func TestBodiesOfHTTP(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	for _, size := range []int64{0, 1, 32 * 1024, 262144, 262145, 8 * mebibyte} {
		t.Run(fmt.Sprintf("%d bytes", size), func(t *testing.T) {
			equal(t, "up", answer[measured](t, "POST", url+"/read", newPattern(size)), ofPattern(size))
			response, got := send(t, "GET", fmt.Sprintf("%s/bytes?size=%d", url, size), nil)
			equal(t, "down", got, ofPattern(size))
			equal(t, "status", response.StatusCode, 200)
			_, got = send(t, "GET", fmt.Sprintf("%s/bytes?size=%d&whole=1", url, size), nil)
			equal(t, "down at once", got, ofPattern(size))
			response, got = send(t, "POST", url+"/echo", known(size))
			equal(t, "up and down", got, ofPattern(size))
			equal(t, "status", response.StatusCode, 201)
		})
	}
	t.Run("many at once", func(t *testing.T) {
		var wait sync.WaitGroup
		for i := range 32 {
			size := int64(i) * 40_007
			wait.Go(func() {
				_, got := send(t, "POST", url+"/echo", known(size))
				equal(t, fmt.Sprintf("%d bytes", size), got, ofPattern(size))
			})
		}
		wait.Wait()
	})
	t.Run("32 MiB at once", func(t *testing.T) {
		_, got := send(t, "GET", fmt.Sprintf("%s/bytes?size=%d&whole=1", url, 32*mebibyte), nil)
		equal(t, "down", got, ofPattern(32*mebibyte))
	})
	t.Run("neither HEAD nor ranges of statuses confuse it", func(t *testing.T) {
		response, got := send(t, "HEAD", url+"/bytes?size=1000", nil)
		equal(t, "body", got.Size, 0)
		equal(t, "status", response.StatusCode, 200)
	})
}

// known is a body whose size is in the headers of its request.
func known(size int64) *bytes.Reader {
	body, _ := io.ReadAll(newPattern(size))
	return bytes.NewReader(body)
}

// TestBodiesThatComeBackWhileTheyAreSent holds what Go's server does to them on HTTP/1: it throws a part away when the answer begins.
func TestBodiesThatComeBackWhileTheyAreSent(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	for _, size := range []int64{100, 100_000, 250_000, 300_000, 500_000, mebibyte} {
		_, got := send(t, "POST", url+"/echo", known(size))
		equal(t, "of known size", got, ofPattern(size))
	}
	for _, size := range []int64{100, 100_000, 250_000} {
		_, got := send(t, "POST", url+"/echo", newPattern(size))
		equal(t, "in chunks", got, ofPattern(size))
	}
	_, got := send(t, "POST", url+"/echo", newPattern(8*mebibyte))
	if got.Failure == "" {
		t.Errorf("of 8 MiB came %+v, as if that were all", got)
	}
	eventually(t, "the log tells why", func() bool {
		return strings.Contains(s.log.String(), "the answer began before the request was read")
	})
}

func TestAnAnswerMayComeBeforeTheUploadHasEnded(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	for _, size := range []int64{1, 100_000, mebibyte} {
		response, _ := send(t, "POST", url+"/refuse", newPattern(size))
		equal(t, "status", response.StatusCode, 413)
	}
	if log := s.log.String(); strings.Contains(log, `"level":"error"`) {
		t.Errorf("the log has errors:\n%s", log)
	}
}

func TestABodyThatIsReadAfterTheAnswerIsNotWhole(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	for _, body := range []io.Reader{newPattern(8 * mebibyte), known(8 * mebibyte)} {
		response, _ := send(t, "POST", url+"/later", body)
		equal(t, "status", response.StatusCode, 202)
		eventually(t, "reading it fails", func() bool {
			read := answer[*measured](t, "GET", url+"/read", nil)
			return read != nil && read.Failure == "the request was answered before its body was read"
		})
	}
}

// TestHTTP2GoesBothWaysAtOnce has a client that sends each line when it has the one before.
func TestHTTP2GoesBothWaysAtOnce(t *testing.T) {
	needsFlush(t)
	s := start(t, echo, nil)
	hooks := s.hooks(t)
	listener := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hooks.ServeHTTP(&plugin.Context{}, w, r)
	}))
	listener.EnableHTTP2 = true
	listener.StartTLS()
	t.Cleanup(listener.Close)
	reader, writer := io.Pipe()
	go fmt.Fprintln(writer, "first")
	response, err := listener.Client().Post(listener.URL+"/echo", "text/plain", reader)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	lines := bufio.NewReader(response.Body)
	for _, word := range []string{"first", "second", "third"} {
		if word != "first" {
			fmt.Fprintln(writer, word)
		}
		line, err := lines.ReadString('\n')
		if err != nil || line != word+"\n" {
			t.Fatalf("%q, %v", line, err)
		}
	}
	writer.Close()
	if rest, err := io.ReadAll(lines); err != nil || len(rest) > 0 {
		t.Errorf("%q, %v", rest, err)
	}
}

func TestEventsArriveAsTheyAreSent(t *testing.T) {
	needsFlush(t)
	s := start(t, echo, nil)
	url := serve(t, s)
	response, err := http.Get(url + "/events")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	first := make([]byte, len("data: 1\n\n"))
	if _, err := io.ReadFull(response.Body, first); err != nil || string(first) != "data: 1\n\n" {
		t.Fatalf("%q, %v", first, err)
	}
	// The second event is sent only now: without a flush nobody would have come here.
	answer[struct{}](t, "POST", url+"/release", nil)
	rest, err := io.ReadAll(response.Body)
	if err != nil || string(rest) != "data: 2\n\n" {
		t.Errorf("%q, %v", rest, err)
	}
}

func TestAClientThatLeavesADownload(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	response, err := http.Get(url + "/endless")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.CopyN(io.Discard, response.Body, mebibyte); err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	type left struct{ Cancelled, Aborted bool }
	eventually(t, "the body is cancelled and the request aborted", func() bool {
		return answer[left](t, "GET", url+"/left", nil) == left{true, true}
	})
}

// dial sends the head of a request and a part of its body by hand.
func dial(t *testing.T, url, head string, body io.Reader) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	if _, err := io.Copy(conn, io.MultiReader(strings.NewReader(head+"\r\n\r\n"), body)); err != nil {
		t.Fatal(err)
	}
	return conn
}

func TestAnUploadThatBreaksOffIsNotWhole(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	conn := dial(t, url, "POST /read HTTP/1.1\r\nHost: judge\r\nContent-Length: 1000000", newPattern(600_000))
	conn.Close()
	eventually(t, "the handler is told", func() bool {
		read := answer[*measured](t, "GET", url+"/read", nil)
		return read != nil && read.Aborted && read.Failure == "the body broke off: 600000 of 1000000 bytes arrived"
	})
}

func TestABodyThatFailsDoesNotLookWhole(t *testing.T) {
	s := start(t, echo, nil)
	url := serve(t, s)
	for _, size := range []int64{1, 100_000, 3 * mebibyte} {
		response, got := send(t, "GET", fmt.Sprintf("%s/bytes?size=%d&fails=1", url, size), nil)
		// Where nothing has left yet the status still tells.
		if got.Failure == "" && response.StatusCode != 500 {
			t.Errorf("of %d bytes came %+v with status %d", size, got, response.StatusCode)
		}
	}
	if log := s.log.String(); !strings.Contains(log, "the source ran dry") {
		t.Errorf("the log does not say why:\n%s", log)
	}
}

// TestAGibibyte moves a gibibyte each way while a slow client holds another stream up.
func TestAGibibyte(t *testing.T) {
	if !isNewest() {
		t.Skip("the streams of all versions are the same")
	}
	s := start(t, echo, nil)
	url := serve(t, s)
	pid := echoPlugin{t, s.hooks(t)}.pid()
	held, err := http.Get(fmt.Sprintf("%s/bytes?size=%d", url, gibibyte))
	if err != nil {
		t.Fatal(err)
	}
	defer held.Body.Close()
	send(t, "POST", url+"/read", newPattern(64*mebibyte))
	forgetPeak(t, pid)
	before := memory(t, pid, "VmRSS")
	want := ofPattern(gibibyte)
	began := time.Now()
	equal(t, "up", answer[measured](t, "POST", url+"/read", newPattern(gibibyte)), want)
	up := time.Since(began)
	_, got := send(t, "GET", fmt.Sprintf("%s/bytes?size=%d", url, gibibyte), nil)
	equal(t, "down", got, want)
	peak := memory(t, pid, "VmHWM")
	t.Logf("up in %v, down in %v, %d MiB before, %d MiB at the most", up, time.Since(began)-up, before, peak)
	if peak > before+128 {
		t.Errorf("a plugin of %d MiB grew to %d MiB", before, peak)
	}
	if _, err := io.CopyN(io.Discard, held.Body, 4*mebibyte); err != nil && !errors.Is(err, io.EOF) {
		t.Errorf("the stream that waited: %v", err)
	}
}

// isNewest tells whether this server has the newest hook that the judges know. What has nothing to do with versions runs there only.
func isNewest() bool {
	_, found := reflect.TypeFor[plugin.Hooks]().MethodByName("MessagesWillBeConsumedWithContext")
	return found
}

// needsFlush leaves a test out where the server can't be told to send what it has.
func needsFlush(t *testing.T) {
	t.Helper()
	if strings.HasPrefix(model.CurrentVersion, "8.") || strings.HasPrefix(model.CurrentVersion, "10.") {
		t.Skipf("Mattermost %s has no flush", model.CurrentVersion)
	}
}
