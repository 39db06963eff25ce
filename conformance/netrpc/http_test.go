package netrpcjudge

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/plugin"
)

// serve puts the plugin's ServeHTTP behind a real HTTP server.
func serve(t testing.TB, s *server) string {
	t.Helper()
	hooks := s.hooks(t)
	listener := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Request-Id", "r1")
		hooks.ServeHTTP(&plugin.Context{RequestId: "r1"}, w, r)
	}))
	t.Cleanup(listener.Close)
	return listener.URL
}

func TestServeHTTP(t *testing.T) {
	s := start(t, conformance, nil)
	url := serve(t, s)
	request := func(method, path string, body io.Reader) (*http.Response, []byte) {
		t.Helper()
		r, err := http.NewRequest(method, url+path, body)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		got, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response, got
	}

	t.Run("a body of 8 MiB goes up and comes back", func(t *testing.T) {
		body := bytes.Repeat([]byte("0123456789abcdef"), 1<<19)
		response, got := request("POST", "/echo", bytes.NewReader(body))
		if response.StatusCode != 201 || !bytes.Equal(got, body) {
			t.Fatalf("status %d, %d bytes", response.StatusCode, len(got))
		}
	})
	t.Run("headers of the server and of the plugin arrive, several cookies stay several", func(t *testing.T) {
		response, _ := request("GET", "/cookies", nil)
		if response.StatusCode != 204 || len(response.Header["Set-Cookie"]) != 2 || response.Header.Get("X-Request-Id") != "r1" {
			t.Fatalf("status %d, %v", response.StatusCode, response.Header)
		}
	})
	t.Run("an answer may come before the upload has ended", func(t *testing.T) {
		response, got := request("POST", "/early", strings.NewReader(strings.Repeat("x", 1<<20)))
		if response.StatusCode != 413 || string(got) != "too large" {
			t.Fatalf("status %d, %q", response.StatusCode, got)
		}
	})
	t.Run("an exception is a plain 500", func(t *testing.T) {
		response, got := request("GET", "/throw", nil)
		if response.StatusCode != 500 || bytes.Contains(got, []byte("secret")) {
			t.Fatalf("status %d, %q", response.StatusCode, got)
		}
	})
	t.Run("events arrive as they are sent", func(t *testing.T) {
		response, got := request("GET", "/events", nil)
		if response.StatusCode != 200 || string(got) != "data: 1\n\ndata: 2\n\n" {
			t.Fatalf("status %d, %q", response.StatusCode, got)
		}
	})
}
