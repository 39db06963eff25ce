package main

import (
	"os"
	"path/filepath"
	"testing"
)

// elf is the beginning of a shared library for a processor, followed by a text.
func elf(class, machine byte, text string) string {
	header := make([]byte, 64)
	copy(header, "\x7fELF")
	header[4], header[18] = class, machine
	return string(header) + text
}

func amd64(text string) string { return elf(2, 62, text) }

// makeSystem makes a machine of files by their paths.
func makeSystem(t *testing.T, files map[string]string) system {
	t.Helper()
	root := t.TempDir()
	for path, content := range files {
		path = filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return system{root: root, os: "linux", arch: "amd64"}
}

func TestLibraryIsFoundWhereTheLoaderLooks(t *testing.T) {
	const name = "libstdc++.so.6"
	for where, c := range map[string]struct {
		files       map[string]string
		libraryPath string
		want        string
	}{
		"nowhere":               {map[string]string{"etc/passwd": ""}, "", ""},
		"Debian's folder":       {map[string]string{"usr/lib/x86_64-linux-gnu/" + name: amd64("")}, "", "usr/lib/x86_64-linux-gnu/" + name},
		"Red Hat's folder":      {map[string]string{"usr/lib64/" + name: amd64("")}, "", "usr/lib64/" + name},
		"LD_LIBRARY_PATH":       {map[string]string{"opt/x/" + name: amd64(""), "usr/lib64/" + name: amd64("")}, "/nowhere:/opt/x", "opt/x/" + name},
		"the loader's cache":    {map[string]string{"opt/gcc/" + name: amd64(""), "etc/ld.so.cache": "ld.so-1.7.0\x00\x01\x02" + name + "\x00/opt/gcc/" + name + "\x00/opt/gcc/libgcc_s.so.1\x00"}, "", "opt/gcc/" + name},
		"a stale cache":         {map[string]string{"etc/ld.so.cache": "x\x00/gone/" + name + "\x00"}, "", ""},
		"another processor":     {map[string]string{"usr/lib/" + name: elf(2, 183, "")}, "", ""},
		"32 bits, then 64":      {map[string]string{"lib/" + name: elf(1, 3, ""), "usr/lib/" + name: amd64("")}, "", "usr/lib/" + name},
		"a linker script":       {map[string]string{"usr/lib/" + name: "GROUP ( libstdc++.so.6.0.30 )"}, "", ""},
		"an empty file":         {map[string]string{"usr/lib/" + name: ""}, "", ""},
		"a folder of that name": {map[string]string{"usr/lib/" + name + "/x": ""}, "", ""},
	} {
		sys := makeSystem(t, c.files)
		want := c.want
		if want != "" {
			want = sys.at(want)
		}
		libraryPath := ""
		for _, folder := range filepath.SplitList(c.libraryPath) {
			libraryPath += ":" + folder
		}
		if got := sys.library(name, libraryPath); got != want {
			t.Errorf("%s: found %q, want %q", where, got, want)
		}
	}
}

func TestGlibcVersion(t *testing.T) {
	for text, want := range map[string]string{
		"GNU C Library (Debian GLIBC 2.36-9+deb12u14) stable release version 2.36.\nCopyright": "2.36",
		"GNU C Library (GNU libc) stable release version 2.28.\n                             ": "2.28",
		"GNU C Library (GNU libc) development release version 2.41.9000.\n                   ": "2.41.9000",
		"nothing of that kind": "",
		"release version ":     "",
	} {
		sys := makeSystem(t, map[string]string{"lib64/libc.so.6": amd64(text)})
		if got := sys.glibcVersion(); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	if got := makeSystem(t, nil).glibcVersion(); got != "" {
		t.Errorf("without a C library: got %q", got)
	}
}

func TestGlibcVersionOfThisSystem(t *testing.T) {
	sys := thisSystem(t)
	if version := sys.glibcVersion(); version == "" || older(version, "2.17") {
		t.Errorf("this system's glibc is %q", version)
	}
}

func TestOlder(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2.27", "2.28", true}, {"2.28", "2.28", false}, {"2.28", "2.9", false}, {"2.9", "2.28", true},
		{"3.0", "2.28", false}, {"1.99", "2.28", true}, {"2.41.9000", "2.36", false}, {"", "2.28", false}, {"x", "2.28", false},
	} {
		if got := older(c.a, c.b); got != c.want {
			t.Errorf("older(%q, %q) is %v", c.a, c.b, got)
		}
	}
}
