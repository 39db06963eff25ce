package grpcjudge

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"
)

// exchange is one ServeHTTP stream.
type exchange struct {
	r      *running
	stream grpc.ClientStream
	cancel context.CancelFunc
}

// open starts a request; the body follows with send.
func (r *running) open(t *testing.T, method, path string) *exchange {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	t.Cleanup(cancel)
	description := &grpc.StreamDesc{StreamName: "ServeHTTP", ClientStreams: true, ServerStreams: true}
	stream, err := r.conn.NewStream(ctx, description, "/"+contract+"PluginHooks/ServeHTTP")
	if err != nil {
		t.Fatal(err)
	}
	e := &exchange{r, stream, cancel}
	e.send(t, fmt.Sprintf(
		`{"init": {"method": %q, "url": %q, "proto": "HTTP/1.1", "protoMajor": 1, "protoMinor": 1, "host": "chat.example.com", "contentLength": "-1"}}`,
		method, path))
	return e
}

func (e *exchange) send(t *testing.T, json string) {
	t.Helper()
	if err := e.stream.SendMsg(fromJSON(e.r.files, "ServeHTTPRequest", json)); err != nil && err != io.EOF {
		t.Fatal(err)
	}
}

func (e *exchange) sendChunk(t *testing.T, chunk []byte) {
	t.Helper()
	message := newMessage(e.r.files, "ServeHTTPRequest")
	message.Set(message.Descriptor().Fields().ByName("body_chunk"), protoreflect.ValueOfBytes(chunk))
	if err := e.stream.SendMsg(message); err != nil && err != io.EOF {
		t.Fatal(err)
	}
}

func (e *exchange) finish(t *testing.T) {
	t.Helper()
	e.send(t, `{"bodyComplete": true}`)
	if err := e.stream.CloseSend(); err != nil {
		t.Fatal(err)
	}
}

func (e *exchange) receive() (*dynamicpb.Message, error) {
	message := newMessage(e.r.files, "ServeHTTPResponse")
	return message, e.stream.RecvMsg(message)
}

// answer reads the whole response: its first message and its body.
func (e *exchange) answer(t *testing.T) (*dynamicpb.Message, []byte) {
	t.Helper()
	first, err := e.receive()
	if err != nil {
		t.Fatal(err)
	}
	body := append([]byte(nil), at(first, "body_chunk").Bytes()...)
	for message := first; !at(message, "body_complete").Bool(); {
		if message, err = e.receive(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		body = append(body, at(message, "body_chunk").Bytes()...)
	}
	return first, body
}

func statusOf(first *dynamicpb.Message) int64 { return at(first, "init", "status_code").Int() }

func TestServeHTTP(t *testing.T) {
	r := launch(t)
	r.hook(t, "OnActivate", `{}`)

	t.Run("streams a body of 1 MiB both ways", func(t *testing.T) {
		body := bytes.Repeat([]byte("0123456789abcdef"), 1<<16)
		e := r.open(t, "POST", "/echo")
		go func() {
			for rest := body; len(rest) > 0; rest = rest[1<<16:] {
				e.sendChunk(t, rest[:1<<16])
			}
			e.finish(t)
		}()
		first, got := e.answer(t)
		if statusOf(first) != 201 || !bytes.Equal(got, body) {
			t.Fatalf("status %d, %d bytes", statusOf(first), len(got))
		}
	})

	t.Run("sends each event when it is there", func(t *testing.T) {
		e := r.open(t, "GET", "/events")
		e.finish(t)
		var flushed bool
		var got []byte
		for !bytes.Contains(got, []byte("data: 1")) {
			message, err := e.receive()
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, at(message, "body_chunk").Bytes()...)
			flushed = flushed || at(message, "flush").Bool()
		}
		if bytes.Contains(got, []byte("data: 2")) || !flushed {
			t.Fatalf("got %q, flushed %v", got, flushed)
		}
	})

	t.Run("answers before the upload has ended", func(t *testing.T) {
		e := r.open(t, "POST", "/early")
		first, got := e.answer(t)
		if statusOf(first) != 413 || string(got) != "too large" {
			t.Fatalf("status %d, body %q", statusOf(first), got)
		}
	})

	t.Run("keeps both cookies", func(t *testing.T) {
		e := r.open(t, "GET", "/cookies")
		e.finish(t)
		first, _ := e.answer(t)
		json := protojson.Format(first)
		if statusOf(first) != 204 || !bytes.Contains([]byte(json), []byte("a=1")) || !bytes.Contains([]byte(json), []byte("b=2")) {
			t.Fatalf("%s", json)
		}
	})

	t.Run("hides the detail of an exception", func(t *testing.T) {
		e := r.open(t, "GET", "/throw")
		e.finish(t)
		first, got := e.answer(t)
		if statusOf(first) != 500 || bytes.Contains(got, []byte("secret")) {
			t.Fatalf("status %d, body %q", statusOf(first), got)
		}
	})

	t.Run("does not take a truncated upload for a whole one", func(t *testing.T) {
		e := r.open(t, "POST", "/length")
		e.sendChunk(t, []byte("half of it"))
		if err := e.stream.CloseSend(); err != nil {
			t.Fatal(err)
		}
		first, err := e.receive()
		if err == nil && statusOf(first) != 500 {
			t.Fatalf("status %d", statusOf(first))
		}
	})

	t.Run("tells the handler that the client is gone", func(t *testing.T) {
		e := r.open(t, "GET", "/wait")
		e.finish(t)
		if !r.log.has(hclog.Info, "waiting") {
			t.Fatal("the handler did not start")
		}
		e.cancel()
		if !r.log.has(hclog.Warn, "the request was given up") {
			t.Fatal("the handler did not learn of it")
		}
	})
}
