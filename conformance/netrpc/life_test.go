package netrpcjudge

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

// patience is how long a test waits for what has to happen.
const patience = 20 * time.Second

// eventually waits for something to become true.
func eventually(t testing.TB, what string, isTrue func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if isTrue() {
			return
		}
	}
	t.Fatalf("in vain: %s", what)
}

func lives(pid int) bool { return syscall.Kill(pid, 0) == nil }

func (e echoPlugin) pid() int {
	e.t.Helper()
	return int(e.ask("GET", "/info", nil).(map[string]any)["pid"].(float64))
}

// configured makes the API answer a configuration of the plugin.
func configured(text string) func(*plugintest.API) {
	return func(api *plugintest.API) {
		api.On("LoadPluginConfiguration", mock.Anything).Return(func(dest any) error {
			*dest.(*any) = map[string]any{"activate": text}
			return nil
		})
	}
}

func TestAnErrorOfOnActivateReachesTheAdmin(t *testing.T) {
	s, err := activate(t, echo, configured("fail"))
	if err == nil || !strings.Contains(err.Error(), "the licence of the judge is missing") {
		t.Errorf("Activate: %v", err)
	}
	statuses, _ := s.env.Statuses()
	for _, status := range statuses {
		if status.PluginId == echo && status.State != model.PluginStateFailedToStart {
			t.Errorf("the state is %d", status.State)
		}
	}
}

func TestAProcessThatEndsWhileItIsActivated(t *testing.T) {
	s, err := activate(t, echo, configured("exit"))
	// A stock server counts a failed call as an activated plugin; its health check finds out.
	if err != nil {
		t.Errorf("Activate: %v", err)
	}
	if s.env.PerformHealthCheck(echo) == nil {
		t.Error("the health check found nothing")
	}
}

func TestACrashInAHookIsMended(t *testing.T) {
	s := start(t, echo, nil)
	s.env.TogglePluginHealthCheckJob(true)
	before := echoPlugin{t, s.hooks(t)}.pid()
	echoPlugin{t, s.hooks(t)}.script("messageWillBePosted", "exit", "code", 3)
	post, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Message: "hello"})
	if post == nil || post.Message != "hello" || reason != "" {
		t.Errorf("the post was lost: %v, %q", post, reason)
	}
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	after := echoPlugin{t, s.hooks(t)}.pid()
	if after == before || lives(before) {
		t.Errorf("process %d was not replaced by %d", before, after)
	}
}

func TestQuitLeavesNothingBehind(t *testing.T) {
	sockets := t.TempDir()
	t.Setenv("TMPDIR", sockets)
	s := start(t, echo, nil)
	pid := echoPlugin{t, s.hooks(t)}.pid()
	echoPlugin{t, s.hooks(t)}.script("messageHasBeenPosted", "wait")
	go s.hooks(t).MessageHasBeenPosted(&plugin.Context{}, &model.Post{})
	eventually(t, "the hook is called", func() bool {
		return echoPlugin{t, s.hooks(t)}.ask("GET", "/seen?hook=messageHasBeenPosted", nil) != nil
	})
	if !s.env.Deactivate(echo) {
		t.Error("the plugin could not be deactivated")
	}
	if lives(pid) {
		t.Error("the process is still there")
	}
	if log := s.log.String(); strings.Contains(log, "failed to exit gracefully") {
		t.Errorf("the plugin had to be killed:\n%s", log)
	}
	if left, _ := os.ReadDir(sockets); len(left) > 0 {
		t.Errorf("%s is left behind", left[0].Name())
	}
}

// TestAHostThatDies starts a host of its own and kills it.
func TestAHostThatDies(t *testing.T) {
	if os.Getenv("JUDGE_HOST") != "" {
		fmt.Printf("pid %d\n", echoPlugin{t, start(t, echo, nil).hooks(t)}.pid())
		select {}
	}
	install(t, echo)
	host := exec.Command(os.Args[0], "-test.run=^TestAHostThatDies$", "-test.v")
	host.Env = append(os.Environ(), "JUDGE_HOST="+bundles)
	output, err := host.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := host.Start(); err != nil {
		t.Fatal(err)
	}
	defer host.Process.Kill()
	var pid int
	for lines := bufio.NewScanner(output); pid == 0 && lines.Scan(); {
		if text, ok := strings.CutPrefix(lines.Text(), "pid "); ok {
			pid, _ = strconv.Atoi(text)
		}
	}
	if pid == 0 || !lives(pid) {
		t.Fatalf("there is no plugin process %d", pid)
	}
	host.Process.Kill()
	host.Wait()
	eventually(t, "the plugin ends with its host", func() bool { return !lives(pid) })
}

func TestALostConnectionOfTheAPIEndsTheProcess(t *testing.T) {
	s := start(t, echo, func(api *plugintest.API) {
		// The server can't encode such an error and drops the whole connection in silence.
		api.On("UploadData", mock.Anything, mock.Anything).Return(nil, errors.New("of a type that gob does not know"))
	})
	s.env.TogglePluginHealthCheckJob(true)
	pid := echoPlugin{t, s.hooks(t)}.pid()
	go s.hooks(t).ServeHTTP(&plugin.Context{}, newRecorder(), newRequest("POST", "/call?method=uploadData", `{"data": {"$bytes": ""}}`))
	eventually(t, "the process ends", func() bool { return !lives(pid) })
	if log := s.log.String(); !strings.Contains(log, "the plugin API connection ended") {
		t.Errorf("the log does not say why:\n%s", log)
	}
	s.env.GetPluginHealthCheckJob().CheckPlugin(echo)
	if after := (echoPlugin{t, s.hooks(t)}).pid(); !lives(after) {
		t.Error("the plugin was not started again")
	}
}

func TestABlockedEventLoopIsTold(t *testing.T) {
	s := start(t, echo, nil)
	e := echoPlugin{t, s.hooks(t)}
	e.script("messageHasBeenPosted", "block", "ms", 2500)
	s.hooks(t).MessageHasBeenPosted(&plugin.Context{}, &model.Post{})
	eventually(t, "the log tells", func() bool { return strings.Contains(s.log.String(), "the event loop was blocked for") })
	e.pid()
}
