package netrpcjudge

import (
	"errors"
	"net/rpc"
	"os/exec"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/hashicorp/go-hclog"
	goplugin "github.com/hashicorp/go-plugin"
)

// rawHost is go-plugin without Mattermost: for what a server does to a plugin only when it breaks.
type rawHost struct {
	client *goplugin.Client
	hooks  *rpc.Client
	broker *goplugin.MuxBroker
	log    *logBuffer
}

// rawPlugin hands out the connection as it is.
type rawPlugin struct{ host *rawHost }

func (rawPlugin) Server(*goplugin.MuxBroker) (any, error) { return nil, errors.New("no plugin") }

func (p rawPlugin) Client(broker *goplugin.MuxBroker, client *rpc.Client) (any, error) {
	p.host.broker, p.host.hooks = broker, client
	return p.host, nil
}

type activateArgs struct{ APIMuxId, DriverMuxId uint32 }

type errorReply struct{ A error }

// startRaw starts the echo plugin and offers an API for its activation.
func startRaw(t *testing.T, api any) *rawHost {
	t.Helper()
	host := &rawHost{log: &logBuffer{}}
	host.client = goplugin.NewClient(&goplugin.ClientConfig{
		HandshakeConfig: goplugin.HandshakeConfig{ProtocolVersion: 1, MagicCookieKey: "MATTERMOST_PLUGIN", MagicCookieValue: "Securely message teams, anywhere."},
		Plugins:         map[string]goplugin.Plugin{"hooks": rawPlugin{host}},
		Cmd:             exec.Command(executable(t, echo)),
		Logger:          hclog.New(&hclog.LoggerOptions{Level: hclog.Trace, Output: host.log}),
	})
	t.Cleanup(host.client.Kill)
	protocol, err := host.client.Client()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := protocol.Dispense("hooks"); err != nil {
		t.Fatal(err)
	}
	apiID, driverID := host.broker.NextId(), host.broker.NextId()
	go host.broker.AcceptAndServe(apiID, api)
	go host.broker.AcceptAndServe(driverID, &wakefulAPI{})
	go host.hooks.Call("Plugin.OnActivate", activateArgs{apiID, driverID}, &errorReply{})
	return host
}

// endsBecause waits for the process to end by itself, with an error and a reason in the log.
func (h *rawHost) endsBecause(t *testing.T, reason string) {
	t.Helper()
	eventually(t, "the process ends", h.client.Exited)
	eventually(t, "the log tells why", func() bool { return strings.Contains(h.log.String(), reason) })
	eventually(t, "the process ends with 1", func() bool { return strings.Contains(h.log.String(), "exit status 1") })
}

type configReply = struct{ A []byte }

type boolReply = struct{ A bool }

// wakefulAPI answers what a start needs, and holds back one method.
type wakefulAPI struct {
	probes  atomic.Int32
	release chan struct{}
}

func (*wakefulAPI) LoadPluginConfiguration(_ struct{}, reply *configReply) error {
	reply.A = []byte("{}")
	return nil
}

func (a *wakefulAPI) IsEnterpriseReady(_ struct{}, reply *boolReply) error {
	a.probes.Add(1)
	return nil
}

func (a *wakefulAPI) GetServerVersion(_ struct{}, reply *struct{ A string }) error {
	<-a.release
	reply.A = "11.9.0"
	return nil
}

// silentAPI answers nothing.
type silentAPI struct{}

func (silentAPI) LoadPluginConfiguration(struct{}, *configReply) error { select {} }

func (silentAPI) IsEnterpriseReady(struct{}, *boolReply) error { select {} }

func TestHooksThatTheHostGaveUpEndTheProcess(t *testing.T) {
	host := startRaw(t, &wakefulAPI{})
	if err := host.hooks.Call("Plugin.Implemented", struct{}{}, &[]string{}); err != nil {
		t.Fatal(err)
	}
	host.hooks.Close()
	host.endsBecause(t, "the hooks connection ended")
}

func TestASilentAPIEndsTheProcess(t *testing.T) {
	t.Setenv("MATTERMOST_PLUGIN_API_SILENCE", "1")
	host := startRaw(t, silentAPI{})
	host.endsBecause(t, "API calls were not answered for 1 s")
}

func TestASlowCallDoesNot(t *testing.T) {
	t.Setenv("MATTERMOST_PLUGIN_API_SILENCE", "0.3")
	api := &wakefulAPI{release: make(chan struct{})}
	host := startRaw(t, api)
	// Each probe comes after half of the limit without an answer: three of them are more than one limit.
	eventually(t, "the API is probed", func() bool { return api.probes.Load() >= 3 })
	close(api.release)
	if err := host.hooks.Call("Plugin.Implemented", struct{}{}, &[]string{}); err != nil || host.client.Exited() {
		t.Errorf("the plugin ended: %v\n%s", err, host.log)
	}
}

func TestUnknownMethodsAndPlugins(t *testing.T) {
	host := startRaw(t, &wakefulAPI{})
	err := host.hooks.Call("Plugin.HookOfTomorrow", struct{ A string }{"a"}, &struct{}{})
	if err == nil || err.Error() != "rpc: can't find method Plugin.HookOfTomorrow" {
		t.Errorf("error %v", err)
	}
	protocol, _ := host.client.Client()
	if _, err := protocol.(*goplugin.RPCClient).Dispense("hooks"); err != nil {
		t.Errorf("a second connection: %v", err)
	}
	var names []string
	if err := host.hooks.Call("Plugin.Implemented", struct{}{}, &names); err != nil || len(names) == 0 {
		t.Errorf("Implemented: %v, %v", names, err)
	}
}
