package grpcjudge

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/dynamicpb"
)

// logLine is what go-plugin made of a line on the plugin's standard error.
type logLine struct {
	level   hclog.Level
	message string
}

// logRecorder keeps every line that go-plugin logs.
type logRecorder struct {
	mutex sync.Mutex
	lines []logLine
}

func (recorder *logRecorder) Accept(_ string, level hclog.Level, message string, _ ...any) {
	recorder.mutex.Lock()
	defer recorder.mutex.Unlock()
	recorder.lines = append(recorder.lines, logLine{level, message})
}

// has tells whether a line was logged, waiting for it for a while: log lines come on a pipe of their own.
func (recorder *logRecorder) has(level hclog.Level, message string) bool {
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		recorder.mutex.Lock()
		for _, line := range recorder.lines {
			if line.level == level && line.message == message {
				recorder.mutex.Unlock()
				return true
			}
		}
		recorder.mutex.Unlock()
	}
	return false
}

// hooksPlugin is what go-plugin needs to speak gRPC; like a Mattermost host the judge takes the connection itself.
type hooksPlugin struct{ plugin.NetRPCUnsupportedPlugin }

func (hooksPlugin) GRPCServer(*plugin.GRPCBroker, *grpc.Server) error {
	return errors.New("the judge serves no plugin")
}

func (hooksPlugin) GRPCClient(context.Context, *plugin.GRPCBroker, *grpc.ClientConn) (any, error) {
	return nil, errors.New("the judge dispenses nothing")
}

// running is a plugin started by the real go-plugin.
type running struct {
	client   *plugin.Client
	protocol plugin.ClientProtocol
	conn     *grpc.ClientConn
	files    *protoregistry.Files
	log      *logRecorder
}

func launch(t *testing.T) *running {
	t.Helper()
	files := readContract(t)
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(
		filepath.Join(root, "node_modules", ".bin", "node"), "--import", "tsx",
		filepath.Join(root, "packages", "sdk", "bin", "mattermost-plugin.mjs"), "run", "plugin.ts",
	)
	command.Dir = filepath.Join(root, "conformance", "plugin")
	command.Env = append(os.Environ(), "MATTERMOST_PLUGIN_API_TARGET="+serveAPI(t, files))
	recorder := &logRecorder{}
	logger := hclog.NewInterceptLogger(&hclog.LoggerOptions{Level: hclog.Trace, Output: hclog.DefaultOutput})
	logger.RegisterSink(recorder)
	client := plugin.NewClient(&plugin.ClientConfig{
		HandshakeConfig: plugin.HandshakeConfig{
			ProtocolVersion:  1,
			MagicCookieKey:   "MATTERMOST_PLUGIN",
			MagicCookieValue: "Securely message teams, anywhere.",
		},
		Plugins:          plugin.PluginSet{"hooks": hooksPlugin{}},
		Cmd:              command,
		AllowedProtocols: []plugin.Protocol{plugin.ProtocolGRPC},
		StartTimeout:     10 * time.Second,
		Logger:           logger,
	})
	t.Cleanup(client.Kill)
	protocol, err := client.Client()
	if err != nil {
		t.Fatal(err)
	}
	return &running{client, protocol, protocol.(*plugin.GRPCClient).Conn, files, recorder}
}

// hook calls a unary hook with a request in JSON form.
func (r *running) hook(t *testing.T, name, request string) *dynamicpb.Message {
	t.Helper()
	response, err := r.tryHook(name, request)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return response
}

func (r *running) tryHook(name, request string) (*dynamicpb.Message, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	response := newMessage(r.files, name+"Response")
	path := "/" + contract + "PluginHooks/" + name
	return response, r.conn.Invoke(ctx, path, fromJSON(r.files, name+"Request", request), response)
}
