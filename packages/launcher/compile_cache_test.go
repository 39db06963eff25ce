package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// compileCacheOf starts a launcher whose launch.conf names the folder "there"; answers the folder that Node.js is told.
func compileCacheOf(t *testing.T, bundle string, given ...string) string {
	t.Helper()
	bin := t.TempDir()
	self, _ := os.Executable()
	copyFile(t, self, filepath.Join(bin, "node"))
	command := exec.Command(filepath.Join(bundle, "test-system/plugin"))
	command.Env = append([]string{"PATH=" + bin}, given...)
	stdout, stderr, _ := runPlugin(t, command)
	var got started
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatalf("%v: %q %q", err, stdout, stderr)
	}
	return lookup(got.Env, compileCacheVariable)
}

const compileCacheConf = "runtime system\nnode 24\ncompiled there\nentry plugin.js\n"

func TestNodeIsToldWhereToKeepWhatItCompiles(t *testing.T) {
	thisSystem(t)
	bundle := unpack(t, compileCacheConf)
	there := filepath.Join(bundle, "there")
	if got := compileCacheOf(t, bundle, "NODE_COMPILE_CACHE=/mine"); got != "/mine" {
		t.Errorf("it is %q, not the environment's", got)
	}
	if _, err := os.Lstat(there); err == nil {
		t.Error("a folder that is not used was made")
	}
	defer syscall.Umask(syscall.Umask(0))
	for _, start := range []string{"first", "second"} {
		if got := compileCacheOf(t, bundle); got != there {
			t.Errorf("%s start: it is %q, want %q", start, got, there)
		}
		if info, err := os.Lstat(there); err != nil || info.Mode() != os.ModeDir|0o700 {
			t.Errorf("%s start: %v, %v", start, info, err)
		}
	}
}

func TestAFolderThatOthersMayEnterIsNotUsed(t *testing.T) {
	thisSystem(t)
	defer syscall.Umask(syscall.Umask(0))
	for name, prepare := range map[string]func(there string) error{
		"all may write":     func(there string) error { return os.Mkdir(there, 0o777) },
		"the group may":     func(there string) error { return os.Mkdir(there, 0o770) },
		"others may enter":  func(there string) error { return os.Mkdir(there, 0o711) },
		"a file":            func(there string) error { return os.WriteFile(there, nil, 0o600) },
		"a link to nothing": func(there string) error { return os.Symlink("/nowhere/at/all", there) },
		"a link to one of ours": func(there string) error {
			if err := os.Mkdir(there+"-ours", 0o700); err != nil {
				return err
			}
			return os.Symlink(there+"-ours", there)
		},
	} {
		bundle := unpack(t, compileCacheConf)
		if err := prepare(filepath.Join(bundle, "there")); err != nil {
			t.Fatal(err)
		}
		if got := compileCacheOf(t, bundle); got != "" {
			t.Errorf("%s: it is %q", name, got)
		}
	}
}

func TestAFolderOfSomebodyElseIsNotUsed(t *testing.T) {
	thisSystem(t)
	if os.Getuid() != 0 {
		t.Skip("NOT RUN: only root may give a folder away. Run the tests as root, in a container for example.")
	}
	bundle := unpack(t, compileCacheConf)
	there := filepath.Join(bundle, "there")
	if err := os.Mkdir(there, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(there, 65534, 65534); err != nil {
		t.Fatal(err)
	}
	if got := compileCacheOf(t, bundle); got != "" {
		t.Errorf("it is %q", got)
	}
}

func TestABundleThatCannotBeWrittenStartsWithoutTheFolder(t *testing.T) {
	if env := withCompileCache([]string{"A=1"}, filepath.Join(t.TempDir(), "missing", "there")); strings.Join(env, " ") != "A=1" {
		t.Errorf("got %q", env)
	}
}
