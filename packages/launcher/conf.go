package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

const (
	runtimeBundled = "bundled"
	runtimeSystem  = "system"
)

// conf is launch.conf: a word and its value on each line, `#` begins a comment line.
type conf struct {
	// runtime says where Node.js comes from.
	runtime string
	// node is the version of Node.js that the bundle was made for, such as "24".
	node string
	// entry is the file that Node.js runs, in the folder of launch.conf.
	entry string
	// flags go to Node.js before the entry.
	flags []string
	// compiled is the folder, beside launch.conf, where Node.js keeps what it has compiled. Empty: nowhere.
	compiled string
	// glibc is what the bundled Node.js needs, glibcForLibraries what the bundled libraries need. Empty: not checked.
	glibc, glibcForLibraries string
}

func readConf(path string) (conf, error) {
	bytes, err := os.ReadFile(path)
	if err != nil {
		return conf{}, fail("the bundle is not complete: ", err.Error(), ". Upload it again")
	}
	c, err := parseConf(string(bytes))
	if err != nil {
		return conf{}, fail(filepath.Clean(path), " ", err.Error(), ". Build the bundle again with a launcher of the same version")
	}
	return c, nil
}

func parseConf(text string) (conf, error) {
	var c conf
	for i, line := range strings.Split(text, "\n") {
		word, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		if word == "" || strings.HasPrefix(word, "#") {
			continue
		}
		if value == "" {
			return conf{}, fail("line ", strconv.Itoa(i+1), ": ", word, " has no value")
		}
		switch word {
		case "runtime":
			c.runtime = value
		case "node":
			c.node = value
		case "entry":
			c.entry = value
		case "flag":
			c.flags = append(c.flags, value)
		case "compiled":
			c.compiled = value
		case "glibc":
			c.glibc = value
		case "glibc-for-libraries":
			c.glibcForLibraries = value
		default:
			return conf{}, fail("line ", strconv.Itoa(i+1), ": there is no ", strconv.Quote(word))
		}
	}
	if c.runtime != runtimeBundled && c.runtime != runtimeSystem {
		return conf{}, fail("runtime is ", strconv.Quote(c.runtime), ", not bundled or system")
	}
	if !isNameBeside(c.entry) {
		return conf{}, fail("entry is ", strconv.Quote(c.entry), ", not the name of a file beside it")
	}
	if c.compiled != "" && !isNameBeside(c.compiled) {
		return conf{}, fail("compiled is ", strconv.Quote(c.compiled), ", not the name of a folder beside it")
	}
	return c, nil
}

// isNameBeside tells whether a text is the name of something in the folder of launch.conf.
func isNameBeside(text string) bool {
	return text != "" && text != "." && text != ".." && !strings.Contains(text, "/")
}
