// Package layersjudge holds the layers of packages/netrpc, each alone, against those that go-plugin is made of: hashicorp/yamux and
// Go's own net/rpc.
package layersjudge

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/hashicorp/yamux"
)

// patience is how long a test waits for what has to happen.
const patience = 20 * time.Second

// peer is a process with our side of a connection.
type peer struct {
	t       *testing.T
	session *yamux.Session
	output  *bufio.Reader
}

// everywhere runs a test over each kind of connection, with Go in each role.
func everywhere(t *testing.T, change func(*yamux.Config), test func(*peer)) {
	for _, network := range []string{"unix", "tcp"} {
		for _, role := range []string{"client", "server"} {
			t.Run(fmt.Sprintf("%s, Go is the %s", network, role), func(t *testing.T) {
				t.Parallel()
				test(startPeer(t, network, role, change))
			})
		}
	}
}

func startPeer(t *testing.T, network, role string, change func(*yamux.Config)) *peer {
	t.Helper()
	address, ours := "127.0.0.1:0", "client"
	if network == "unix" {
		address = filepath.Join(t.TempDir(), "s")
	}
	if role == "client" {
		ours = "server"
	}
	listener, err := net.Listen(network, address)
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	node := filepath.Join("..", "..", "node_modules", ".bin", "node")
	process := exec.Command(node, "peer.ts", network, listener.Addr().String(), ours)
	output, err := process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	errors := &stderr{t: t}
	process.Stderr = errors
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	conn, err := listener.Accept()
	if err != nil {
		t.Fatal(err)
	}
	config := yamux.DefaultConfig()
	config.LogOutput = io.Discard
	if change != nil {
		change(config)
	}
	session, err := map[string]func(io.ReadWriteCloser, *yamux.Config) (*yamux.Session, error){
		"client": yamux.Client, "server": yamux.Server,
	}[role](conn, config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		session.Close()
		done := make(chan error, 1)
		go func() { done <- process.Wait() }()
		select {
		case err := <-done:
			if err != nil {
				t.Errorf("our side ended with %v", err)
			}
		case <-time.After(patience):
			process.Process.Kill()
			t.Error("our side did not end with the session")
		}
	})
	return &peer{t: t, session: session, output: bufio.NewReader(output)}
}

// stderr makes what our side complains of a failure.
type stderr struct{ t *testing.T }

func (s *stderr) Write(text []byte) (int, error) {
	s.t.Logf("our side: %s", text)
	return len(text), nil
}

// open opens a stream on which our side does what the command says.
func (p *peer) open(command string) *yamux.Stream {
	p.t.Helper()
	stream, err := p.session.OpenStream()
	if err != nil {
		p.t.Fatal(err)
	}
	if _, err := stream.Write([]byte(command + "\n")); err != nil {
		p.t.Fatal(err)
	}
	return stream
}

// ask has our side do something and answers what it says of it.
func (p *peer) ask(command string, into any) {
	p.t.Helper()
	stream := p.open(command)
	defer stream.Close()
	answer, err := io.ReadAll(stream)
	if err == nil {
		err = json.Unmarshal(answer, into)
	}
	if err != nil {
		p.t.Fatalf("%s: %q, %v", command, answer, err)
	}
}

// counts is what our side counts.
type counts struct{ Sourced, Held, Ended, Reset int }

func (p *peer) counts() (c counts) {
	p.t.Helper()
	p.ask("counts", &c)
	return c
}

// eventually waits for the counts to become right.
func (p *peer) eventually(what string, isTrue func(counts) bool) {
	p.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if isTrue(p.counts()) {
			return
		}
	}
	p.t.Fatalf("in vain: %s: %+v", what, p.counts())
}
