package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

const reportEntry = `process.stdout.write(JSON.stringify({
  version: process.version, libraryPath: process.env.LD_LIBRARY_PATH ?? null, flags: process.execArgv, pid: process.pid,
  cxx: process.report.getReport().sharedObjects.find((path) => path.includes("libstdc++")),
}))`

// distroless makes a root that holds glibc and nothing else, with a bundle in it whose Node.js is the real one.
// Answers the root; the bundle lies in /plugin.
func distroless(t *testing.T, confText string) string {
	t.Helper()
	sys := thisSystem(t)
	if os.Getuid() != 0 {
		t.Skip("NOT RUN: only root may change the root of a process. Run the tests as root, in a container for example.")
	}
	node := os.Getenv("LAUNCHER_TEST_NODE")
	if node == "" {
		node = "../../node_modules/.bin/node"
	}
	if _, err := os.Stat(node); err != nil {
		t.Skip("NOT RUN: there is no Node.js to start; name one in LAUNCHER_TEST_NODE. " + err.Error())
	}
	root := t.TempDir()
	copyFile(t, "/"+linuxes[sys.arch].loader, filepath.Join(root, linuxes[sys.arch].loader))
	for _, name := range []string{"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0"} {
		copyFile(t, sys.library(name, ""), filepath.Join(root, "lib", linuxes[sys.arch].triple, name))
	}
	server := filepath.Join(root, "plugin/server")
	copyFile(t, node, filepath.Join(server, "test-system/node"))
	build := exec.Command("go", "build", "-trimpath", "-o", filepath.Join(server, "test-system/plugin"), ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if output, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	os.WriteFile(filepath.Join(server, "launch.conf"), []byte(confText), 0o644)
	os.WriteFile(filepath.Join(server, "plugin.js"), []byte(reportEntry), 0o644)
	return root
}

func addBundledLibraries(t *testing.T, root string) {
	t.Helper()
	libraries := filepath.Join("../runtime-libs", "linux-"+runtime.GOARCH)
	for _, name := range []string{"libstdc++.so.6", "libgcc_s.so.1"} {
		copyFile(t, filepath.Join(libraries, name), filepath.Join(root, "plugin/server/test-system/lib", name))
	}
}

func startIn(t *testing.T, root string) (stdout, stderr string, status int) {
	t.Helper()
	command := exec.Command("/plugin/server/test-system/plugin")
	command.SysProcAttr = &syscall.SysProcAttr{Chroot: root}
	command.Env = []string{"A=1"}
	command.Dir = "/"
	return runPlugin(t, command)
}

const distrolessConf = "runtime bundled\nnode 24\nglibc 2.28\nglibc-for-libraries 2.36\nflag --max-semi-space-size=2\nentry plugin.js\n"

func TestInARootWithNothingButGlibc(t *testing.T) {
	root := distroless(t, distrolessConf)
	addBundledLibraries(t, root)
	stdout, stderr, status := startIn(t, root)
	var report struct {
		Version, LibraryPath, Cxx string
		Flags                     []string
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil || status != 0 {
		t.Fatalf("%v, status %d: %q %q", err, status, stdout, stderr)
	}
	if !strings.HasPrefix(report.Version, "v24.") || strings.Join(report.Flags, " ") != "--max-semi-space-size=2" {
		t.Errorf("started %+v", report)
	}
	if want := "/plugin/server/test-system/lib"; report.LibraryPath != want || report.Cxx != want+"/libstdc++.so.6" {
		t.Errorf("libraries of %+v, want those in %s", report, want)
	}
}

func TestTheSystemsLibrariesWinInARoot(t *testing.T) {
	root := distroless(t, distrolessConf)
	sys := thisSystem(t)
	folder := filepath.Join("lib", linuxes[sys.arch].triple)
	for _, name := range []string{"libstdc++.so.6", "libgcc_s.so.1"} {
		copyFile(t, sys.library(name, ""), filepath.Join(root, folder, name))
	}
	stdout, stderr, status := startIn(t, root)
	var report struct {
		LibraryPath *string
		Cxx         string
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil || status != 0 {
		t.Fatalf("%v, status %d: %q %q", err, status, stdout, stderr)
	}
	if report.LibraryPath != nil || report.Cxx != "/"+folder+"/libstdc++.so.6" {
		t.Errorf("started %+v", report)
	}
}

func TestWhatARootLacksIsSaid(t *testing.T) {
	for name, c := range map[string]struct {
		conf   string
		remove string
		libs   bool
		want   string
	}{
		"libraries":           {distrolessConf, "", false, "this system has no libstdc++.so.6, which Node.js needs"},
		"glibc":               {distrolessConf, linuxes[runtime.GOARCH].loader, true, "needs glibc 2.28 or newer, and this system has none"},
		"new enough":          {strings.Replace(distrolessConf, "2.28", "9.1", 1), "", true, "the bundled Node.js needs glibc 9.1 or newer, and this system has 2."},
		"new enough for libs": {strings.Replace(distrolessConf, "2.36", "9.2", 1), "", true, "the bundled copy needs glibc 9.2 or newer, and this system has 2."},
	} {
		root := distroless(t, c.conf)
		if c.libs {
			addBundledLibraries(t, root)
		}
		if c.remove != "" {
			os.Remove(filepath.Join(root, c.remove))
		}
		stdout, stderr, status := startIn(t, root)
		if status != 1 || stdout != "" || !strings.Contains(stderr, c.want) {
			t.Errorf("without %s: status %d, stdout %q, stderr %q, want %q", name, status, stdout, stderr, c.want)
		}
	}
}
