package main

import (
	"strings"
	"testing"
)

func TestConfIsRead(t *testing.T) {
	c, err := parseConf("# how to start\nruntime bundled\nnode 24\nglibc 2.28\nglibc-for-libraries 2.36\n\nflag --a=1\r\nflag --b c\ncompiled there\nentry plugin.js\n")
	if err != nil {
		t.Fatal(err)
	}
	if c.runtime != runtimeBundled || c.node != "24" || c.entry != "plugin.js" || c.compiled != "there" || c.glibc != "2.28" || c.glibcForLibraries != "2.36" {
		t.Errorf("read %+v", c)
	}
	if got := strings.Join(c.flags, "|"); got != "--a=1|--b c" {
		t.Errorf("flags are %q", got)
	}
}

func TestConfThatIsWrongSaysWhere(t *testing.T) {
	for text, want := range map[string]string{
		"":                                           `runtime is ""`,
		"runtime python\nentry a.js":                 `runtime is "python"`,
		"runtime system":                             `entry is ""`,
		"runtime system\nentry ../a.js":              `entry is "../a.js"`,
		"runtime system\nentry .":                    `entry is "."`,
		"runtime system\nentry ..":                   `entry is ".."`,
		"runtime system\nentry /":                    `entry is "/"`,
		"runtime system\nentry a.js\ncompiled a/b":   `compiled is "a/b"`,
		"runtime system\nentry a.js\ncompiled .":     `compiled is "."`,
		"runtime system\nentry a.js\ncompiled ..":    `compiled is ".."`,
		"runtime system\nentry a.js\nflag":           "line 3: flag has no value",
		"runtime system\nentry a.js\ncolour red":     `line 3: there is no "colour"`,
		"\x7fELF\x00\x00 not a text at all\nruntime": "line 1: there is no",
	} {
		_, err := parseConf(text)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", text, err, want)
		}
	}
}

func TestConfThatIsMissing(t *testing.T) {
	_, err := readConf(t.TempDir() + "/launch.conf")
	if err == nil || !strings.Contains(err.Error(), "the bundle is not complete") {
		t.Errorf("got %v", err)
	}
}
