package netrpcjudge

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// memory is a figure of a process in MiB, as Linux tells it: VmRSS is what it has now, VmHWM the most that it had.
func memory(t testing.TB, pid int, name string) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Skipf("this system does not tell the memory of processes: %v", err)
	}
	for line := range strings.Lines(string(status)) {
		var kB int
		if _, err := fmt.Sscanf(line, name+": %d kB", &kB); err == nil {
			return kB / 1024
		}
	}
	t.Fatalf("no %s in %s", name, status)
	return 0
}

// forgetPeak makes VmHWM begin anew.
func forgetPeak(t testing.TB, pid int) {
	t.Helper()
	if err := os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", pid), []byte("5"), 0); err != nil {
		t.Skipf("this system does not watch the memory of processes: %v", err)
	}
}

// openFiles is how many files and sockets a process has open.
func openFiles(t testing.TB, pid int) int {
	t.Helper()
	files, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	if err != nil {
		t.Skipf("this system does not tell the files of processes: %v", err)
	}
	return len(files)
}
