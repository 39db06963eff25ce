package main

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// blockLimit is how long a block may take beyond its time.
	blockLimit = 2 * time.Minute
	// answerLimit is how long calls are waited for when the run has ended.
	answerLimit = 5 * time.Second
)

// load is how much to call: until the time or the number of calls is reached, at least once in each lane.
type load struct {
	inFlight int
	duration time.Duration
	calls    int64
}

// outcome is what a block of calls came to.
type outcome struct {
	P50us          float64 `json:"p50us"`
	P99us          float64 `json:"p99us"`
	CallsPerSecond float64 `json:"callsPerSecond"`
	CPUusPerCall   float64 `json:"cpuUsPerCall"`
}

// run calls over and over, so many at a time, until the load is done, a call fails or the context ends.
func (l load) run(ctx context.Context, pid int, call func() error) (outcome, error) {
	ctx, stop := context.WithTimeoutCause(ctx, l.duration+blockLimit, errors.New("the calls were not answered in time"))
	defer stop()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var begun atomic.Int64
	samples := make([][]time.Duration, l.inFlight)
	var group sync.WaitGroup
	runtime.GC()
	used := processorTime(pid)
	start := time.Now()
	lane := func(samples []time.Duration) []time.Duration {
		for {
			number := begun.Add(1)
			before := time.Now()
			if err := call(); err != nil {
				cancel(err)
			}
			after := time.Now()
			samples = append(samples, after.Sub(before))
			done := l.calls > 0 && number+int64(l.inFlight) > l.calls || l.duration > 0 && after.Sub(start) >= l.duration
			if done || ctx.Err() != nil {
				return samples
			}
		}
	}
	for i := range samples {
		group.Go(func() { samples[i] = lane(samples[i]) })
	}
	if !await(ctx, &group) {
		return outcome{}, context.Cause(ctx)
	}
	took := time.Since(start)
	used = processorTime(pid) - used
	if ctx.Err() != nil {
		return outcome{}, context.Cause(ctx)
	}
	all := slices.Concat(samples...)
	slices.Sort(all)
	microseconds := func(part float64) float64 {
		return float64(all[int(float64(len(all)-1)*part)].Nanoseconds()) / 1000
	}
	count := float64(len(all))
	return outcome{microseconds(0.5), microseconds(0.99), count / took.Seconds(), used.Seconds() * 1e6 / count}, nil
}

// await waits for all lanes, and answers false if some of them hang.
func await(ctx context.Context, lanes *sync.WaitGroup) bool {
	done := make(chan struct{})
	go func() {
		lanes.Wait()
		close(done)
	}()
	select {
	case <-done:
		return true
	case <-ctx.Done():
	}
	select {
	case <-done:
		return true
	case <-time.After(answerLimit):
		return false
	}
}
