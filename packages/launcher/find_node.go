package main

import (
	"os"
	"path/filepath"
	"strings"
)

// usualPath is where programs lie when the server's environment has no PATH.
const usualPath = "/usr/local/bin:/usr/bin:/bin"

// findNode answers the first executable called node on a PATH. Its version is the entry's to check: only running it tells.
func findNode(path string, c conf) (string, error) {
	if path == "" {
		path = usualPath
	}
	for _, folder := range strings.Split(path, ":") {
		if !filepath.IsAbs(folder) {
			continue
		}
		file := filepath.Join(folder, "node")
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0 {
			return file, nil
		}
	}
	return "", fail("this bundle has no Node.js of its own, and there is no node on the server's PATH (", path, "). Install Node.js ", c.node,
		" or newer where the server runs (https://nodejs.org), or use a bundle made with `mattermost-plugin build --runtime bundled`")
}
