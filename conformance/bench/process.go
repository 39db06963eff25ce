package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// childWithPath finds the child process whose command line names a file under a folder.
func childWithPath(folder string) (int, error) {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return 0, err
	}
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		command, _ := os.ReadFile(filepath.Join("/proc", entry.Name(), "cmdline"))
		if strings.Contains(string(command), folder+"/") && parentOf(pid) == os.Getpid() {
			return pid, nil
		}
	}
	return 0, fmt.Errorf("no process of %s", folder)
}

// awaitEnd waits until a process of ours that has been told to end is gone, for five seconds at most.
func awaitEnd(pid int) {
	for limit := time.Now().Add(5 * time.Second); parentOf(pid) == os.Getpid() && time.Now().Before(limit); {
		time.Sleep(time.Millisecond)
	}
}

func parentOf(pid int) int {
	return int(statusNumber(pid, "PPid:"))
}

// residentBytes answers how much of a process is in memory.
func residentBytes(pid int) (float64, error) {
	kib := statusNumber(pid, "VmRSS:")
	if kib == 0 {
		return 0, fmt.Errorf("the memory of process %d can't be read", pid)
	}
	return kib * 1024, nil
}

func statusNumber(pid int, name string) float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	for line := range strings.Lines(string(status)) {
		if rest, found := strings.CutPrefix(line, name); found {
			number, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			return number
		}
	}
	return 0
}

// processorTime answers the processor time that the threads of a process have used, to the nanosecond. None of them ends while it runs.
func processorTime(pid int) time.Duration {
	files, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	var sum time.Duration
	for _, file := range files {
		text, _ := os.ReadFile(file)
		first, _, _ := strings.Cut(string(text), " ")
		nanoseconds, _ := strconv.ParseInt(first, 10, 64)
		sum += time.Duration(nanoseconds)
	}
	return sum
}
