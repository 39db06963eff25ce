package main

import "github.com/mattermost/mattermost/server/public/plugin"

// figure is a call that is measured, with how many are in flight.
type figure struct {
	name     string
	inFlight []int
	call     func(plugin.Hooks) error
}

var callFigures = []figure{
	{"post", []int{1, 16, 64}, post},
	{"kv", []int{1, 16}, postWithKV},
	{"get", []int{1, 16}, get},
	{"upload", []int{1}, upload},
	{"download", []int{1}, download},
}
