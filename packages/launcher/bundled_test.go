package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	testLoader = "lib64/ld-linux-x86-64.so.2"
	testLibc   = "lib/x86_64-linux-gnu/libc.so.6"
	testCxx    = "lib/x86_64-linux-gnu/libstdc++.so.6"
	testGcc    = "lib/x86_64-linux-gnu/libgcc_s.so.1"
)

func libc(version string) string {
	return amd64("stable release version " + version + ".\nCopyright (C)")
}

var testConf = conf{runtime: runtimeBundled, node: "24", entry: "plugin.js", glibc: "2.28", glibcForLibraries: "2.36"}

// makeBundle makes the folder of a launcher; libraries are the names in its lib.
func makeBundle(t *testing.T, libraries ...string) string {
	t.Helper()
	directory := t.TempDir()
	os.WriteFile(filepath.Join(directory, "node"), nil, 0o755)
	os.Mkdir(filepath.Join(directory, "lib"), 0o755)
	for _, name := range libraries {
		os.WriteFile(filepath.Join(directory, "lib", name), nil, 0o644)
	}
	return directory
}

func TestSystemLibrariesAreUsedWhereTheyAre(t *testing.T) {
	sys := makeSystem(t, map[string]string{testLoader: "", testLibc: libc("2.28"), testCxx: amd64(""), testGcc: amd64("")})
	directory := makeBundle(t, "libstdc++.so.6", "libgcc_s.so.1")
	node, env, err := prepareBundled(sys, directory, testConf, []string{"A=1"})
	if err != nil || node != filepath.Join(directory, "node") || strings.Join(env, " ") != "A=1" {
		t.Errorf("got %q %q %v", node, env, err)
	}
}

func TestBundledLibrariesComeLast(t *testing.T) {
	sys := makeSystem(t, map[string]string{testLoader: "", testLibc: libc("2.36"), testGcc: amd64("")})
	directory := makeBundle(t, "libstdc++.so.6", "libgcc_s.so.1")
	for before, want := range map[string]string{"": directory + "/lib", "/opt/lib": "/opt/lib:" + directory + "/lib"} {
		env := []string{"A=1", "LD_LIBRARY_PATH=" + before, "B=2"}
		_, env, err := prepareBundled(sys, directory, testConf, env)
		if err != nil || strings.Join(env, " ") != "A=1 B=2 LD_LIBRARY_PATH="+want {
			t.Errorf("got %q %v", env, err)
		}
	}
}

func TestOtherSystemsThanLinuxAreNotLookedAt(t *testing.T) {
	directory := makeBundle(t)
	_, env, err := prepareBundled(system{root: "/nowhere", os: "darwin", arch: "arm64"}, directory, testConf, []string{"A=1"})
	if err != nil || len(env) != 1 {
		t.Errorf("got %q %v", env, err)
	}
}

func TestWhatIsMissingIsSaid(t *testing.T) {
	complete := makeBundle(t, "libstdc++.so.6", "libgcc_s.so.1")
	for name, c := range map[string]struct {
		files     map[string]string
		directory string
		want      []string
	}{
		"no node":      {map[string]string{testLoader: ""}, t.TempDir(), []string{"the bundle is not complete", "/node"}},
		"musl":         {map[string]string{"lib/ld-musl-x86_64.so.1": ""}, complete, []string{"needs glibc 2.28", "/" + testLoader + " is missing", "Alpine", "--runtime system", "Node.js 24"}},
		"old glibc":    {map[string]string{testLoader: "", testLibc: libc("2.27"), testCxx: amd64(""), testGcc: amd64("")}, complete, []string{"the bundled Node.js needs glibc 2.28 or newer, and this system has 2.27"}},
		"old for libs": {map[string]string{testLoader: "", testLibc: libc("2.31"), testGcc: amd64("")}, complete, []string{"this system has no libstdc++.so.6; the bundled copy needs glibc 2.36 or newer, and this system has 2.31"}},
		"no libs":      {map[string]string{testLoader: "", testLibc: libc("2.36")}, makeBundle(t), []string{"no libstdc++.so.6", "neither has the bundle", "Install it"}},
		"one lib":      {map[string]string{testLoader: "", testLibc: libc("2.36")}, makeBundle(t, "libstdc++.so.6"), []string{"no libgcc_s.so.1", "neither has the bundle"}},
	} {
		_, _, err := prepareBundled(makeSystem(t, c.files), c.directory, testConf, nil)
		for _, want := range c.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got %v, want %q", name, err, want)
			}
		}
	}
}

func TestNodeOfTheSystem(t *testing.T) {
	folder := t.TempDir()
	os.WriteFile(filepath.Join(folder, "node"), nil, 0o644)
	other := t.TempDir()
	os.WriteFile(filepath.Join(other, "node"), nil, 0o755)
	third := t.TempDir()
	os.Mkdir(filepath.Join(third, "node"), 0o755)
	got, err := findNode(strings.Join([]string{"", ".", third, folder, other}, ":"), testConf)
	if err != nil || got != filepath.Join(other, "node") {
		t.Errorf("got %q %v", got, err)
	}
	_, err = findNode(folder, testConf)
	if err == nil || !strings.Contains(err.Error(), "PATH ("+folder+")") || !strings.Contains(err.Error(), "Install Node.js 24") {
		t.Errorf("got %v", err)
	}
}
