package main

import (
	"os"
	"syscall"
)

// compileCacheVariable names the folder in which Node.js looks for what it has compiled before, and keeps it, if it can write there.
const compileCacheVariable = "NODE_COMPILE_CACHE"

// withCompileCache has Node.js use a folder, unless the environment names another one or the folder is not ours alone.
func withCompileCache(env []string, folder string) []string {
	if lookup(env, compileCacheVariable) != "" || !isOursAlone(folder) {
		return env
	}
	return withVariable(env, compileCacheVariable, folder)
}

// isOursAlone makes a folder that nobody else may enter, or tells whether the one that is there is such a folder. Node.js runs what it
// finds there, and makes folders in it that are as open as the umask lets them be.
func isOursAlone(folder string) bool {
	os.Mkdir(folder, 0o700)
	info, err := os.Lstat(folder)
	if err != nil || !info.IsDir() || info.Mode().Perm()&0o077 != 0 {
		return false
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == os.Geteuid()
}
