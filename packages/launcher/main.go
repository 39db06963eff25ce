// Command launcher starts a bundled plugin: it turns into the Node.js process that runs the bundle it lies in.
//
// Where it lies, and what it reads and starts (see README.md):
//
//	server/launch.conf              how to start
//	server/plugin.mjs               the bundle
//	server/compiled/                what Node.js compiled at an earlier start
//	server/linux-amd64/plugin       this program
//	server/linux-amd64/node         the bundled Node.js, if the bundle has one
//	server/linux-amd64/lib/         libstdc++ and libgcc_s, for systems without them
package main

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

func main() {
	err := launch(system{root: "/", os: runtime.GOOS, arch: runtime.GOARCH})
	writeLogLine(os.Stderr, err.Error())
	os.Exit(1)
}

// launch replaces this process by Node.js, with the same pid, environment, working directory and open files.
// It returns only with an error.
func launch(sys system) error {
	self, err := ownPath()
	if err != nil {
		return err
	}
	directory := filepath.Dir(self)
	conf, err := readConf(filepath.Join(directory, "..", "launch.conf"))
	if err != nil {
		return err
	}
	node, env := "", os.Environ()
	if conf.runtime == runtimeSystem {
		node, err = findNode(os.Getenv("PATH"), conf)
	} else {
		node, env, err = prepareBundled(sys, directory, conf, env)
	}
	if err != nil {
		return err
	}
	if conf.compiled != "" {
		env = withCompileCache(env, filepath.Join(directory, "..", conf.compiled))
	}
	argv := append([]string{node}, conf.flags...)
	argv = append(argv, filepath.Join(directory, "..", conf.entry))
	return explainExec(node, syscall.Exec(node, append(argv, os.Args[1:]...), env))
}

// ownPath is the absolute path of this program, also where /proc is not mounted.
func ownPath() (string, error) {
	if path, err := os.Executable(); err == nil {
		return path, nil
	}
	path, err := filepath.Abs(os.Args[0])
	if err != nil {
		return "", fail("the launcher does not know where it lies (", err.Error(), "); start it by its absolute path, as servers do")
	}
	return path, nil
}

func explainExec(node string, err error) error {
	hint := ""
	switch err {
	case syscall.EACCES:
		hint = "; it must be executable (mode 755), on a file system that is not mounted noexec. Upload the bundle again, or restore the modes that are in the archive"
	case syscall.ENOEXEC:
		hint = "; it is no program for this system. Build the bundle for " + runtime.GOOS + "-" + runtime.GOARCH
	}
	return fail(node, " could not be started: ", err.Error(), hint)
}
