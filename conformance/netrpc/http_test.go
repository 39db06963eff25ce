package netrpcjudge

import (
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
	t.Run("headers of the server and of the plugin arrive, several cookies stay several", func(t *testing.T) {
		response, _ := fetch(t, "GET", url+"/cookies", "")
		if response.StatusCode != 204 || len(response.Header["Set-Cookie"]) != 2 || response.Header.Get("X-Request-Id") != "r1" {
			t.Fatalf("status %d, %v", response.StatusCode, response.Header)
		}
	})
	t.Run("an exception is a plain 500", func(t *testing.T) {
		response, got := fetch(t, "GET", url+"/throw", "")
		if response.StatusCode != 500 || strings.Contains(got, "secret") {
			t.Fatalf("status %d, %q", response.StatusCode, got)
		}
	})
}
