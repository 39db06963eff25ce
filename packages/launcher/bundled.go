package main

import (
	"os"
	"path/filepath"
	"strings"
)

const libraryPathVariable = "LD_LIBRARY_PATH"

// prepareBundled answers the bundled Node.js and the environment to start it in, after checking that this system can run it.
func prepareBundled(sys system, directory string, c conf, env []string) (string, []string, error) {
	node := filepath.Join(directory, "node")
	if _, err := os.Stat(node); err != nil {
		return "", nil, fail("the bundle is not complete: ", err.Error(), ". Upload it again")
	}
	if sys.os != "linux" {
		return node, env, nil
	}
	if err := checkGlibc(sys, c.glibc, "the bundled Node.js", c.node); err != nil {
		return "", nil, err
	}
	libraryPath := lookup(env, libraryPathVariable)
	missing := missingLibraries(sys, libraryPath)
	if len(missing) == 0 {
		return node, env, nil
	}
	folder := filepath.Join(directory, "lib")
	for _, name := range missing {
		if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
			return "", nil, fail("this system has no ", name, ", which Node.js needs, and neither has the bundle (", err.Error(),
				"). Install it (Debian, Ubuntu: libstdc++6; Red Hat: libstdc++), or upload the bundle again")
		}
	}
	if err := checkGlibc(sys, c.glibcForLibraries, "this system has no "+strings.Join(missing, " and no ")+"; the bundled copy", c.node); err != nil {
		return "", nil, err
	}
	return node, withVariable(env, libraryPathVariable, joinPaths(libraryPath, folder)), nil
}

// missingLibraries are those of the libraries beyond glibc that Node.js needs which the system does not have.
func missingLibraries(sys system, libraryPath string) []string {
	var missing []string
	for _, name := range []string{"libstdc++.so.6", "libgcc_s.so.1"} {
		if sys.library(name, libraryPath) == "" {
			missing = append(missing, name)
		}
	}
	return missing
}

func checkGlibc(sys system, wanted, who, nodeVersion string) error {
	if wanted == "" {
		return nil
	}
	other := ". Or use a bundle made with `mattermost-plugin build --runtime system`, and install Node.js " + nodeVersion
	if loader := linuxes[sys.arch].loader; !sys.exists(loader) {
		return fail(who, " needs glibc ", wanted, " or newer, and this system has none: /", loader,
			" is missing, as on Alpine and other musl systems. Run Mattermost on a system with glibc, such as its official image", other)
	}
	if have := sys.glibcVersion(); have != "" && older(have, wanted) {
		return fail(who, " needs glibc ", wanted, " or newer, and this system has ", have,
			". Run Mattermost on a newer release of the system, or in its official image", other)
	}
	return nil
}

func lookup(env []string, name string) string {
	for _, entry := range env {
		if value, found := strings.CutPrefix(entry, name+"="); found {
			return value
		}
	}
	return ""
}

func withVariable(env []string, name, value string) []string {
	changed := make([]string, 0, len(env)+1)
	for _, entry := range env {
		if !strings.HasPrefix(entry, name+"=") {
			changed = append(changed, entry)
		}
	}
	return append(changed, name+"="+value)
}

func joinPaths(before, folder string) string {
	if before == "" {
		return folder
	}
	return before + ":" + folder
}
