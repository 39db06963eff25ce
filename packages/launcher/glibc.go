package main

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// glibcVersion reads the version of the system's C library from the sentence that it holds ("... stable release version 2.36."),
// such as "2.36". Empty if it can't be found out.
func (s system) glibcVersion() string {
	path := s.library("libc.so.6", "")
	if path == "" {
		return ""
	}
	content, err := mapFile(path)
	if err != nil {
		return ""
	}
	defer syscall.Munmap(content)
	_, rest, found := bytes.Cut(content, []byte("release version "))
	if !found {
		return ""
	}
	sentence := string(rest[:min(len(rest), 16)])
	if end := strings.IndexFunc(sentence, func(r rune) bool { return r != '.' && (r < '0' || r > '9') }); end >= 0 {
		sentence = sentence[:end]
	}
	return strings.Trim(sentence, ".")
}

// mapFile maps a file that is too large to be copied for one sentence: every start waits for it.
func mapFile(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	return syscall.Mmap(int(file.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_PRIVATE)
}

// older tells whether the version a, such as "2.28", is older than b. What can't be read is not older.
func older(a, b string) bool {
	aParts, bParts := strings.Split(a, "."), strings.Split(b, ".")
	for i := 0; i < len(aParts) && i < len(bParts); i++ {
		x, errX := strconv.Atoi(aParts[i])
		y, errY := strconv.Atoi(bParts[i])
		if errX != nil || errY != nil {
			return false
		}
		if x != y {
			return x < y
		}
	}
	return false
}
