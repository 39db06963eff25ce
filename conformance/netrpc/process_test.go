package netrpcjudge

import (
	"os"
	"strings"
	"syscall"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

func TestAProcessThatIsKilledInTheMiddleOfCalls(t *testing.T) {
	s := start(t, echo, nil)
	s.env.TogglePluginHealthCheckJob(true)
	e := echoPlugin{t, s.hooks(t)}
	pid := e.pid()
	e.script("messageWillBePosted", "wait")
	e.script("userWillLogIn", "wait")
	posted, allowed := make(chan string), make(chan string)
	hooks := s.hooks(t)
	go func() {
		post, reason := hooks.MessageWillBePosted(&plugin.Context{}, &model.Post{Message: "hello"})
		posted <- post.Message + reason
	}()
	go func() { allowed <- hooks.UserWillLogIn(&plugin.Context{}, &model.User{}) }()
	recorder := newRecorder()
	served := make(chan int)
	go func() {
		hooks.ServeHTTP(&plugin.Context{}, recorder, newRequest("GET", "/events", ""))
		served <- recorder.Code
	}()
	for _, hook := range []string{"messageWillBePosted", "userWillLogIn"} {
		eventually(t, hook+" is called", func() bool { return e.ask("GET", "/seen?hook="+hook, nil) != nil })
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	equal(t, "the post", <-posted, "hello")
	equal(t, "the login", <-allowed, "")
	<-served
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	if after := (echoPlugin{t, s.hooks(t)}).pid(); after == pid || !lives(after) {
		t.Errorf("process %d was not replaced by %d", pid, after)
	}
}

func TestSIGTERMEndsAPluginInOrder(t *testing.T) {
	s := start(t, echo, nil)
	s.env.TogglePluginHealthCheckJob(true)
	pid := echoPlugin{t, s.hooks(t)}.pid()
	if err := syscall.Kill(pid, syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the process ends", func() bool { return !lives(pid) })
	if log := s.log.String(); !strings.Contains(log, "plugin stops") || strings.Contains(log, `"level":"error"`) {
		t.Errorf("the log says:\n%s", log)
	}
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	if after := (echoPlugin{t, s.hooks(t)}).pid(); !lives(after) {
		t.Error("the plugin was not started again")
	}
}

// TestSIGINTIsTheServersToAnswer holds what a terminal does: it interrupts the plugins of a server, too.
func TestSIGINTIsTheServersToAnswer(t *testing.T) {
	s := start(t, echo, nil)
	pid := echoPlugin{t, s.hooks(t)}.pid()
	if err := syscall.Kill(pid, syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	for range 10 {
		equal(t, "the process", echoPlugin{t, s.hooks(t)}.pid(), pid)
	}
}

func TestNoiseOnStdoutGoesToTheLog(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	e.ask("POST", "/noise", nil)
	for _, text := range []string{"console noise", "stdout noise", "stderr noise"} {
		eventually(t, text+" is logged", func() bool { return strings.Contains(s.log.String(), text) })
	}
	// Far more than a pipe holds: whoever wrote it to stdout would wait for a reader for ever.
	eventually(t, "all of it is logged", func() bool { return strings.Contains(s.log.String(), "line 4999 ") })
	e.pid()
}

func TestAnUncaughtExceptionIsLoggedAndMended(t *testing.T) {
	s := start(t, echo, nil)
	s.env.TogglePluginHealthCheckJob(true)
	e := echoPlugin{t, s.hooks(t)}
	pid := e.pid()
	s.hooks(t).ServeHTTP(&plugin.Context{}, newRecorder(), newRequest("POST", "/crash", ""))
	eventually(t, "the process ends", func() bool { return !lives(pid) })
	eventually(t, "the log tells why, and where in the source", func() bool {
		log := s.log.String()
		return strings.Contains(log, "uncaught exception") && strings.Contains(log, "a crash of the judge") && strings.Contains(log, "serve.ts:")
	})
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	if after := (echoPlugin{t, s.hooks(t)}).pid(); !lives(after) {
		t.Error("the plugin was not started again")
	}
}

// TestTCP holds what a plugin does on systems without unix sockets.
func TestTCP(t *testing.T) {
	t.Setenv("MATTERMOST_PLUGIN_NETWORK", "tcp")
	sockets := t.TempDir()
	t.Setenv("TMPDIR", sockets)
	s := start(t, echo, nil)
	if found, _ := os.ReadDir(sockets); len(found) > 0 {
		t.Errorf("there is a unix socket: %s", found[0].Name())
	}
	e := echoPlugin{t, s.hooks(t)}
	e.script("messageWillBePosted", "value", "value", wholePost(t, `{}`))
	post, _ := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Message: "hello"})
	equal(t, "the post", post.Message, "changed")
	_, got := send(t, "GET", serve(t, s)+"/bytes?size=3000000", nil)
	equal(t, "a body", got, ofPattern(3_000_000))
	pid := e.pid()
	if !s.env.Deactivate(echo) || lives(pid) {
		t.Error("it could not be stopped")
	}
}
