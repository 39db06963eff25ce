package main

import (
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// load is what a block of calls came to.
type load struct {
	P50us    float64 `json:"p50us"`
	P99us    float64 `json:"p99us"`
	CallsPer float64 `json:"callsPerSecond"`
	CPUus    float64 `json:"cpuUsPerCall"`
}

// run calls for a while with so many calls in flight.
func run(inFlight int, duration time.Duration, pid int, call func()) load {
	var calls atomic.Int64
	samples := make([][]time.Duration, inFlight)
	cpu := cpuOf(pid)
	start := time.Now()
	var group sync.WaitGroup
	for worker := range inFlight {
		group.Add(1)
		go func() {
			defer group.Done()
			for {
				before := time.Now()
				if before.Sub(start) > duration {
					return
				}
				call()
				samples[worker] = append(samples[worker], time.Since(before))
				calls.Add(1)
			}
		}()
	}
	group.Wait()
	took := time.Since(start)
	all := slices.Concat(samples...)
	slices.Sort(all)
	us := func(part float64) float64 { return float64(all[int(float64(len(all)-1)*part)].Nanoseconds()) / 1000 }
	count := float64(calls.Load())
	return load{us(0.5), us(0.99), count / took.Seconds(), (cpuOf(pid) - cpu).Seconds() * 1e6 / count}
}
