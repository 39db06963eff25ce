package main

import "context"

// inTurn runs a block of each plugin; every other round starts with the last. Rounds below 0 are there to warm up, and not reported.
func inTurn[T any](round int, plugins []T, block func(T) error) error {
	for i := range plugins {
		if round%2 != 0 {
			i = len(plugins) - 1 - i
		}
		if err := block(plugins[i]); err != nil {
			return err
		}
	}
	return nil
}

// measureActivation starts the plugins from what is on disk until the server has them running, and looks at their memory then.
func measureActivation(ctx context.Context, s sizes, contestants []*contestant) error {
	for round := -1; round < s.starts; round++ {
		err := inTurn(round, contestants, func(c *contestant) error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			r, err := c.prepare()
			if err != nil {
				return err
			}
			defer r.stop()
			took, err := r.activate()
			if err != nil {
				return err
			}
			resident, err := residentBytes(r.pid)
			if err != nil || round < 0 {
				return err
			}
			ms := float64(took.Nanoseconds()) / 1e6
			return report(block{Figure: "activation", Plugin: c.name, Round: round, ActivationMs: ms, ResidentBytes: resident})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// measureMemory follows the memory of fresh processes over many hooks, 64 at a time.
func measureMemory(ctx context.Context, s sizes, contestants []*contestant) error {
	for round := range s.memoryRounds {
		err := inTurn(round, contestants, func(c *contestant) error {
			r, err := c.start()
			if err != nil {
				return err
			}
			defer r.stop()
			var samples []float64
			for done := 0; done < s.hooks; done += s.hooksStep {
				step := load{inFlight: 64, calls: int64(s.hooksStep)}
				if _, err := step.run(ctx, r.pid, func() error { return post(r.hooks) }); err != nil {
					return r.explain(err)
				}
				resident, err := residentBytes(r.pid)
				if err != nil {
					return err
				}
				samples = append(samples, resident)
			}
			return report(block{Figure: "memory", Plugin: c.name, Round: round, InFlight: 64, OverHooks: samples})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// measureCalls calls plugins that run all the time.
func measureCalls(ctx context.Context, s sizes, contestants []*contestant, figures []figure) error {
	var all []*running
	for _, c := range contestants {
		r, err := c.start()
		if err != nil {
			return err
		}
		defer r.stop()
		all = append(all, r)
	}
	for round := -s.warmUp; round < s.rounds; round++ {
		for _, f := range figures {
			for _, inFlight := range f.inFlight {
				err := inTurn(round, all, func(r *running) error {
					calls := load{inFlight: inFlight, duration: s.block}
					result, err := calls.run(ctx, r.pid, func() error { return f.call(r.hooks) })
					if err != nil {
						return r.explain(err)
					}
					if round < 0 {
						return nil
					}
					return report(block{Figure: f.name, Plugin: r.name, Round: round, InFlight: inFlight, outcome: &result})
				})
				if err != nil {
					return err
				}
			}
		}
	}
	return nil
}
