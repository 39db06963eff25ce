package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
)

// system is the machine as far as starting Node.js depends on it.
type system struct {
	// root is "/"; tests look at other trees.
	root string
	// os and arch have Go's names.
	os, arch string
}

// linux is what depends on the processor.
type linux struct {
	// loader is the interpreter that the program header of Node.js names.
	loader string
	// machine is e_machine of its ELF files.
	machine byte
	// triple names the folders of Debian and its kin.
	triple string
}

var linuxes = map[string]linux{
	"amd64": {loader: "lib64/ld-linux-x86-64.so.2", machine: 62, triple: "x86_64-linux-gnu"},
	"arm64": {loader: "lib/ld-linux-aarch64.so.1", machine: 183, triple: "aarch64-linux-gnu"},
}

// library finds a shared library where the loader of glibc would: LD_LIBRARY_PATH, /etc/ld.so.cache, the standard folders.
// Empty if the system has none for this processor.
func (s system) library(name, libraryPath string) string {
	for _, path := range s.candidates(name, libraryPath) {
		if s.isOwnELF(path) {
			return path
		}
	}
	return ""
}

func (s system) candidates(name, libraryPath string) []string {
	var paths []string
	for _, folder := range strings.FieldsFunc(libraryPath, func(r rune) bool { return r == ':' || r == ';' }) {
		paths = append(paths, s.at(folder+"/"+name))
	}
	// The cache holds the paths as strings that end with a zero byte; what lies between them needs no reading.
	cache, _ := os.ReadFile(s.at("etc/ld.so.cache"))
	end := []byte("/" + name + "\x00")
	for {
		before, after, found := bytes.Cut(cache, end)
		if !found {
			break
		}
		folder := before[bytes.LastIndexByte(before, 0)+1:]
		if slash := bytes.IndexByte(folder, '/'); slash > 0 {
			folder = folder[slash:]
		}
		paths = append(paths, s.at(string(folder)+"/"+name))
		cache = after
	}
	triple := linuxes[s.arch].triple
	for _, folder := range []string{"lib/" + triple, "usr/lib/" + triple, "lib64", "usr/lib64", "lib", "usr/lib"} {
		paths = append(paths, s.at(folder+"/"+name))
	}
	return paths
}

func (s system) isOwnELF(path string) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	var header [20]byte
	if n, _ := file.Read(header[:]); n < len(header) {
		return false
	}
	const class64 = 2
	return string(header[:4]) == "\x7fELF" && header[4] == class64 && header[18] == linuxes[s.arch].machine && header[19] == 0
}

func (s system) exists(path string) bool {
	_, err := os.Stat(s.at(path))
	return err == nil
}

func (s system) at(path string) string { return filepath.Join(s.root, path) }
