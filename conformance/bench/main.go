// Measures plugins on the plugin environment of the Mattermost server itself, in turn, and prints what each block came to as a line of JSON.
//
//	bench [flags] <name>=<bundle.tar.gz or executable> ...
//
// An executable is installed behind the smallest manifest there is, a bundle is unpacked as the server does it. Every plugin has to do
// what native/ does; the first answer that is wrong ends the run. It reads /proc, so it runs on Linux only.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"
)

// sizes are how long the measurements are.
type sizes struct {
	warmUp, rounds   int
	block            time.Duration
	starts           int
	memoryRounds     int
	hooks, hooksStep int
}

func main() {
	var s sizes
	wanted := flag.String("figures", "activation,memory,post,kv,get,upload,download", "what is measured, with commas between")
	flag.IntVar(&s.warmUp, "warm-up", 2, "rounds of calls that are not reported, before those that are")
	flag.IntVar(&s.rounds, "rounds", 7, "rounds of calls")
	flag.DurationVar(&s.block, "block", 500*time.Millisecond, "length of a block of calls")
	flag.IntVar(&s.starts, "starts", 15, "activations of each plugin")
	flag.IntVar(&s.memoryRounds, "memory-rounds", 3, "fresh processes of each plugin whose memory is followed")
	flag.IntVar(&s.hooks, "hooks", 200_000, "hooks over which memory is followed")
	flag.IntVar(&s.hooksStep, "hooks-step", 20_000, "hooks between two looks at the memory")
	flag.Parse()

	// SIGPIPE comes when nobody reads the lines any more.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGPIPE)
	defer stop()
	if err := run(ctx, s, strings.Split(*wanted, ","), flag.Args()); err != nil {
		if ctx.Err() != nil {
			err = errors.New("interrupted")
		}
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, s sizes, wanted, plugins []string) error {
	folder, err := os.MkdirTemp("", "bench-plugins-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	server, err := newServerLog()
	if err != nil {
		return err
	}
	contestants, err := install(folder, server, plugins)
	if err != nil {
		return err
	}
	if slices.Contains(wanted, "activation") {
		if err := measureActivation(ctx, s, contestants); err != nil {
			return err
		}
	}
	if slices.Contains(wanted, "memory") {
		if err := measureMemory(ctx, s, contestants); err != nil {
			return err
		}
	}
	calls := slices.DeleteFunc(slices.Clone(callFigures), func(f figure) bool { return !slices.Contains(wanted, f.name) })
	if len(calls) == 0 {
		return nil
	}
	return measureCalls(ctx, s, contestants, calls)
}
