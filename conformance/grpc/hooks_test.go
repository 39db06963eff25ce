// Package grpcjudge drives a TypeScript plugin with the real go-plugin over gRPC.
package grpcjudge

import (
	"strings"
	"testing"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func TestLife(t *testing.T) {
	r := launch(t)
	if err := r.protocol.Ping(); err != nil {
		t.Fatalf("ping: %v", err)
	}
	var names []string
	hooks := at(r.hook(t, "Implemented", `{}`), "hooks").List()
	for i := range hooks.Len() {
		names = append(names, hooks.Get(i).String())
	}
	const want = "ExecuteCommand MessageWillBePosted OnActivate OnConfigurationChange ServeHTTP UserWillLogIn"
	if got := strings.Join(names, " "); got != want {
		t.Fatalf("Implemented: got %q, want %q", got, want)
	}
	if failure := text(r.hook(t, "OnActivate", `{}`), "error", "message"); failure != "" {
		t.Fatalf("OnActivate: %s", failure)
	}
	if !r.log.has(hclog.Info, "activated") {
		t.Fatal("the plugin's log line did not arrive with its level")
	}

	// This asks the plugin to stop, as Kill does, but never kills it.
	if err := r.protocol.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	if !r.log.has(hclog.Info, "plugin process exited") {
		t.Fatal("the plugin did not end with status 0 when it was asked to stop")
	}
}

func TestMessageWillBePosted(t *testing.T) {
	r := launch(t)
	r.hook(t, "OnActivate", `{}`)
	cases := []struct{ message, modified, reason string }{
		{"hello", "", ""},
		{"upper hello", "HELLO", ""},
		{"kv", "hi", ""},
		{"reject", "", "That word is not allowed here."},
		{"dismiss", "", "plugin.message_will_be_posted.dismiss_post"},
	}
	for _, c := range cases {
		response := r.hook(t, "MessageWillBePosted", `{"post": {"id": "p1", "message": "`+c.message+`", "props": {"n": 1.5}}}`)
		if got := text(response, "modified_post", "message"); got != c.modified {
			t.Errorf("%s: modified message %q, want %q", c.message, got, c.modified)
		}
		if got := text(response, "rejection_reason"); got != c.reason {
			t.Errorf("%s: reason %q, want %q", c.message, got, c.reason)
		}
	}
}

// TestThrowFailsTheCall: a host goes on without the plugin then, and rejects on a channel that the plugin guards.
func TestThrowFailsTheCall(t *testing.T) {
	r := launch(t)
	r.hook(t, "OnActivate", `{}`)
	_, err := r.tryHook("MessageWillBePosted", `{"post": {"id": "p1", "message": "throw"}}`)
	if err == nil || status.Code(err) != codes.Internal || !strings.Contains(err.Error(), "failed to answer MessageWillBePosted") {
		t.Errorf("got %v", err)
	}
	r.hook(t, "MessageWillBePosted", `{"post": {"id": "p1", "message": "hello"}}`)
}

func TestGateRejectsWhenTheHandlerThrows(t *testing.T) {
	r := launch(t)
	r.hook(t, "OnActivate", `{}`)
	if reason := text(r.hook(t, "UserWillLogIn", `{"user": {"username": "ann"}}`), "rejection_reason"); reason != "" {
		t.Errorf("a good login was rejected: %s", reason)
	}
	if reason := text(r.hook(t, "UserWillLogIn", `{"user": {"username": "throw"}}`), "rejection_reason"); reason == "" {
		t.Error("a login was allowed although the gate broke")
	}
}

func TestExecuteCommand(t *testing.T) {
	r := launch(t)
	r.hook(t, "OnActivate", `{}`)
	response := r.hook(t, "ExecuteCommand", `{"args": {"command": "/say hi"}}`)
	if got := text(response, "response", "text"); got != "You said /say hi" {
		t.Errorf("got %q", got)
	}
	if got := text(response, "response", "response_type"); got != "ephemeral" {
		t.Errorf("got %q", got)
	}
}
