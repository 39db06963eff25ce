package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestMain makes this program a launcher or a stand-in for Node.js when a test starts it as one.
func TestMain(m *testing.M) {
	switch filepath.Base(os.Args[0]) {
	case "plugin":
		main()
	case "node":
		working, _ := os.Getwd()
		json.NewEncoder(os.Stdout).Encode(started{Pid: os.Getpid(), Args: os.Args, Env: os.Environ(), Directory: working})
		io.Copy(os.Stderr, os.Stdin)
		os.Exit(7)
	}
	os.Exit(m.Run())
}

// started is what the stand-in tells of itself.
type started struct {
	Pid       int
	Args, Env []string
	Directory string
}

func thisSystem(t *testing.T) system {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("only on Linux")
	}
	return system{root: "/", os: runtime.GOOS, arch: runtime.GOARCH}
}

// copyFile links a file, or copies it where links can't be.
func copyFile(t *testing.T, from, to string) {
	t.Helper()
	from, err := filepath.EvalSymlinks(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if os.Link(from, to) == nil {
		return
	}
	content, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, content, 0o755); err != nil {
		t.Fatal(err)
	}
}

// unpack makes a bundle's server folder whose launcher is this program; answers the folder.
func unpack(t *testing.T, confText string) string {
	t.Helper()
	folder := t.TempDir()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	copyFile(t, self, filepath.Join(folder, "test-system/plugin"))
	if err := os.WriteFile(filepath.Join(folder, "launch.conf"), []byte(confText), 0o644); err != nil {
		t.Fatal(err)
	}
	return folder
}

// runPlugin runs a launcher; answers its output and exit status.
func runPlugin(t *testing.T, command *exec.Cmd) (stdout, stderr string, status int) {
	t.Helper()
	var out, errOut bytes.Buffer
	command.Stdout, command.Stderr = &out, &errOut
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String(), errOut.String(), command.ProcessState.ExitCode()
}

func TestNodeTakesTheProcessOver(t *testing.T) {
	thisSystem(t)
	folder := unpack(t, "runtime system\nnode 24\nflag --one\nflag --two=2\nentry plugin.js\n")
	bin := t.TempDir()
	self, _ := os.Executable()
	copyFile(t, self, filepath.Join(bin, "node"))
	command := exec.Command(filepath.Join(folder, "test-system/plugin"), "extra")
	command.Env = []string{"PATH=" + bin, "A=1"}
	command.Dir = t.TempDir()
	command.Stdin = strings.NewReader("from stdin")
	stdout, stderr, status := runPlugin(t, command)

	var got started
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatalf("%v: %q %q", err, stdout, stderr)
	}
	if got.Pid != command.ProcessState.Pid() {
		t.Errorf("pid is %d, the launcher's was %d", got.Pid, command.ProcessState.Pid())
	}
	if want := []string{filepath.Join(bin, "node"), "--one", "--two=2", filepath.Join(folder, "plugin.js"), "extra"}; strings.Join(got.Args, " ") != strings.Join(want, " ") {
		t.Errorf("arguments are %q, want %q", got.Args, want)
	}
	if strings.Join(got.Env, " ") != strings.Join(command.Env, " ") {
		t.Errorf("environment is %q", got.Env)
	}
	if got.Directory != command.Dir {
		t.Errorf("working directory is %q, want %q", got.Directory, command.Dir)
	}
	if stderr != "from stdin" || status != 7 {
		t.Errorf("stderr is %q, exit status %d", stderr, status)
	}
}

func TestALauncherThatCannotStartLogsAndExits(t *testing.T) {
	thisSystem(t)
	notExecutable := unpack(t, "runtime bundled\nentry plugin.js\n")
	os.WriteFile(filepath.Join(notExecutable, "test-system/node"), []byte("x"), 0o644)
	otherSystem := unpack(t, "runtime bundled\nentry plugin.js\n")
	os.WriteFile(filepath.Join(otherSystem, "test-system/node"), []byte("MZ"), 0o755)
	for name, c := range map[string]struct{ folder, want string }{
		"no node":         {unpack(t, "runtime bundled\nentry plugin.js\n"), "the bundle is not complete"},
		"bad conf":        {unpack(t, "runtime snake\nentry plugin.js\n"), "not bundled or system"},
		"not executable":  {notExecutable, "mode 755"},
		"another program": {otherSystem, "no program for this system"},
		"no system node":  {unpack(t, "runtime system\nnode 24\nentry plugin.js\n"), "there is no node"},
	} {
		command := exec.Command(filepath.Join(c.folder, "test-system/plugin"))
		command.Env = []string{"PATH=/nowhere"}
		stdout, stderr, status := runPlugin(t, command)
		var line map[string]string
		if err := json.Unmarshal([]byte(stderr), &line); err != nil {
			t.Fatalf("%s: %v in %q", name, err, stderr)
		}
		if stdout != "" || status != 1 || line["@level"] != "error" || !strings.Contains(line["@message"], c.want) {
			t.Errorf("%s: stdout %q, status %d, stderr %q, want %q", name, stdout, status, stderr, c.want)
		}
	}
}
