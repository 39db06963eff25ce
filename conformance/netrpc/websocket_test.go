package netrpcjudge

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/mattermost/mattermost/server/public/plugin"
)

const sockets = "com.example.sockets"

// openSocket opens a WebSocket and reads the greeting of /echo.
func openSocket(t testing.TB, address, path string, protocols ...string) *websocket.Conn {
	t.Helper()
	return openSocketAs(t, address, path, "", protocols...)
}

// openSocketAs opens a WebSocket of a user who is logged in.
func openSocketAs(t testing.TB, address, path, user string, protocols ...string) *websocket.Conn {
	t.Helper()
	dialer := websocket.Dialer{Subprotocols: protocols, EnableCompression: true}
	header := http.Header{"Origin": {address}}
	if user != "" {
		header.Set("Mattermost-User-Id", user)
	}
	conn, response, err := dialer.Dial("ws"+strings.TrimPrefix(address, "http")+path, header)
	if err != nil {
		t.Fatalf("%s: %v %v", path, err, response)
	}
	t.Cleanup(func() { conn.Close() })
	if err := conn.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	if path == "/echo" {
		expectMessage(t, conn, websocket.TextMessage, []byte("hello "+conn.Subprotocol()))
	}
	return conn
}

func sendMessage(t testing.TB, conn *websocket.Conn, kind int, message []byte) {
	t.Helper()
	if err := conn.WriteMessage(kind, message); err != nil {
		t.Fatal(err)
	}
}

func expectMessage(t testing.TB, conn *websocket.Conn, kind int, message []byte) {
	t.Helper()
	gotKind, got, err := conn.ReadMessage()
	if err != nil || gotKind != kind || !bytes.Equal(got, message) {
		t.Fatalf("got %d, %d bytes, %v; want %d, %d bytes", gotKind, len(got), err, kind, len(message))
	}
}

// expectClose reads until the socket is closed, with a code.
func expectClose(t testing.TB, conn *websocket.Conn, code int, reason string) {
	t.Helper()
	for {
		_, _, err := conn.ReadMessage()
		if err == nil {
			continue
		}
		var closed *websocket.CloseError
		if !errors.As(err, &closed) || closed.Code != code || closed.Text != reason {
			t.Fatalf("closed with %v, want %d %s", err, code, reason)
		}
		return
	}
}

func TestWebSockets(t *testing.T) {
	s := start(t, sockets, nil)
	address := serve(t, s)
	logs := func(t *testing.T, text string) {
		t.Helper()
		eventually(t, text+" is logged", func() bool { return strings.Contains(s.log.String(), text) })
	}

	t.Run("messages come back, of any kind and size", func(t *testing.T) {
		conn := openSocket(t, address, "/echo")
		for _, size := range []int{0, 1, 125, 126, 65_535, 65_536, 1 << 20, 8 << 20} {
			message := bytes.Repeat([]byte("z"), size)
			for _, kind := range []int{websocket.TextMessage, websocket.BinaryMessage} {
				sendMessage(t, conn, kind, message)
				expectMessage(t, conn, kind, message)
			}
		}
	})
	t.Run("a subprotocol is agreed on", func(t *testing.T) {
		equal(t, "both offered", openSocket(t, address, "/echo", "v1", "v2").Subprotocol(), "v2")
		equal(t, "one offered", openSocket(t, address, "/echo", "v0", "v1").Subprotocol(), "v1")
		equal(t, "an unknown one offered", openSocket(t, address, "/echo", "v9").Subprotocol(), "")
	})
	t.Run("the plugin closes", func(t *testing.T) {
		conn := openSocket(t, address, "/echo")
		sendMessage(t, conn, websocket.TextMessage, []byte("close"))
		expectClose(t, conn, 4001, "as you wish")
		logs(t, "closed: 4001")
	})
	t.Run("the client closes", func(t *testing.T) {
		conn := openSocket(t, address, "/echo")
		sendMessage(t, conn, websocket.CloseMessage, websocket.FormatCloseMessage(4002, "see you"))
		expectClose(t, conn, 4002, "see you")
		logs(t, "closed: 4002 see you true")
	})
	t.Run("the client hangs up", func(t *testing.T) {
		openSocket(t, address, "/echo").UnderlyingConn().Close()
		logs(t, "closed: 1006  false")
	})
	t.Run("a handler that fails closes its socket only", func(t *testing.T) {
		other, conn := openSocket(t, address, "/echo"), openSocket(t, address, "/echo")
		sendMessage(t, conn, websocket.TextMessage, []byte("throw"))
		expectClose(t, conn, websocket.CloseInternalServerErr, "")
		logs(t, "broken on purpose")
		sendMessage(t, other, websocket.TextMessage, []byte("still there"))
		expectMessage(t, other, websocket.TextMessage, []byte("still there"))
	})
	t.Run("pings are answered", func(t *testing.T) {
		conn := openSocket(t, address, "/echo")
		pong := ""
		conn.SetPongHandler(func(data string) error {
			pong = data
			return nil
		})
		sendMessage(t, conn, websocket.PingMessage, []byte("you?"))
		sendMessage(t, conn, websocket.TextMessage, []byte("after"))
		expectMessage(t, conn, websocket.TextMessage, []byte("after"))
		equal(t, "the pong", pong, "you?")
	})
	t.Run("a message above the limit is refused by its code", func(t *testing.T) {
		conn := openSocket(t, address, "/echo")
		sendMessage(t, conn, websocket.BinaryMessage, make([]byte, 8<<20+1))
		expectClose(t, conn, websocket.CloseMessageTooBig, "")
	})
	t.Run("a frame without a mask breaks the protocol", func(t *testing.T) {
		conn := openSocket(t, address, "/echo")
		if _, err := conn.UnderlyingConn().Write([]byte{0x81, 1, 'x'}); err != nil {
			t.Fatal(err)
		}
		expectClose(t, conn, websocket.CloseProtocolError, "")
	})
	t.Run("the plugin writes as fast as the client reads", func(t *testing.T) {
		conn := openSocket(t, address, "/flood")
		for range 256 {
			if _, message, err := conn.ReadMessage(); err != nil || len(message) != 256<<10 {
				t.Fatalf("%d bytes, %v", len(message), err)
			}
		}
		_, message, err := conn.ReadMessage()
		if most, parseErr := strconv.Atoi(string(message)); err != nil || parseErr != nil || most > 1<<20 {
			t.Errorf("at the most %q bytes have waited: %v", message, err)
		}
	})
	t.Run("100 sockets are open at once", func(t *testing.T) {
		conns := make([]*websocket.Conn, 100)
		for i := range conns {
			conns[i] = openSocket(t, address, "/echo")
		}
		var group sync.WaitGroup
		for i, conn := range conns {
			group.Add(1)
			go func() {
				defer group.Done()
				for round := range 20 {
					message := fmt.Sprintf("%d in round %d", i, round)
					if err := conn.WriteMessage(websocket.TextMessage, []byte(message)); err != nil {
						t.Error(err)
						return
					}
					if _, got, err := conn.ReadMessage(); err != nil || string(got) != message {
						t.Errorf("got %q, %v; want %q", got, err, message)
						return
					}
				}
			}()
		}
		group.Wait()
	})
	t.Run("the ws package takes connections over, compression and all", func(t *testing.T) {
		conn := openSocket(t, address, "/library")
		message := bytes.Repeat([]byte("again and "), 1<<17)
		sendMessage(t, conn, websocket.BinaryMessage, message)
		expectMessage(t, conn, websocket.BinaryMessage, message)
		sendMessage(t, conn, websocket.CloseMessage, websocket.FormatCloseMessage(4003, ""))
		expectClose(t, conn, 4003, "")
	})
	t.Run("who may not have a WebSocket gets an answer", func(t *testing.T) {
		_, response, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(address, "http")+"/members", nil)
		if !errors.Is(err, websocket.ErrBadHandshake) || response.StatusCode != 401 || response.Header.Get("X-Request-Id") != "r1" {
			t.Fatalf("%v %v", err, response)
		}
		if body, err := io.ReadAll(response.Body); err != nil || string(body) != "members only" {
			t.Errorf("%q, %v", body, err)
		}
	})
	t.Run("who wants no WebSocket is told", func(t *testing.T) {
		response, _ := fetch(t, "GET", address+"/echo", "")
		equal(t, "the status", response.StatusCode, http.StatusUpgradeRequired)
	})
	t.Run("a server that can't give its connection answers", func(t *testing.T) {
		recorder, request := newRecorder(), newRequest("GET", "/shout", "")
		s.hooks(t).ServeHTTP(&plugin.Context{}, recorder, request)
		equal(t, "the status", recorder.Code, http.StatusNotImplemented)
		logs(t, "response cannot be hijacked")
	})
	t.Run("any protocol has the connection", func(t *testing.T) {
		target, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		conn, err := net.Dial("tcp", target.Host)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close()
		// What follows the head is read by Go's server with it, and must not get lost.
		fmt.Fprint(conn, "GET /shout HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: shout\r\n\r\nsent ahead")
		reader := bufio.NewReader(conn)
		response, err := http.ReadResponse(reader, nil)
		if err != nil || response.StatusCode != 101 || response.Header.Get("Upgrade") != "shout" {
			t.Fatalf("%v %v", response, err)
		}
		fmt.Fprint(conn, ", and more")
		conn.(*net.TCPConn).CloseWrite()
		if got, err := io.ReadAll(reader); err != nil || string(got) != "SENT AHEAD, AND MOREbye" {
			t.Errorf("%q, %v", got, err)
		}
	})
	t.Run("a plugin that is deactivated says goodbye to each", func(t *testing.T) {
		deaf := openSocket(t, address, "/echo")
		var group sync.WaitGroup
		for range 20 {
			conn := openSocket(t, address, "/echo")
			group.Add(1)
			go func() {
				defer group.Done()
				_, _, err := conn.ReadMessage()
				if !websocket.IsCloseError(err, websocket.CloseGoingAway) {
					t.Errorf("closed with %v", err)
				}
			}()
		}
		if !s.env.Deactivate(sockets) {
			t.Fatal("it can't be deactivated")
		}
		group.Wait()
		expectClose(t, deaf, websocket.CloseGoingAway, "the plugin stops")
	})
	if log := s.log.String(); strings.Count(log, `"level":"error"`) != 2 {
		t.Errorf("the log has other errors than the two that were provoked:\n%s", log)
	}
}

// TestWebSocketsOfACrashedPlugin holds that clients hear of the end of a plugin that falls over an exception.
func TestWebSocketsOfACrashedPlugin(t *testing.T) {
	s := start(t, sockets, nil)
	address := serve(t, s)
	conn := openSocket(t, address, "/echo")
	sendMessage(t, conn, websocket.TextMessage, []byte("crash"))
	expectClose(t, conn, websocket.CloseGoingAway, "the plugin stops")
}
