package main

import (
	"context"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
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
	group.Wait()
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
