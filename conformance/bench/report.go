package main

import (
	"encoding/json"
	"os"
)

// block is one line of the output. Of the values, those are set that the figure has.
type block struct {
	Figure   string `json:"figure"`
	Plugin   string `json:"plugin"`
	Round    int    `json:"round"`
	InFlight int    `json:"inFlight,omitempty"`
	*outcome
	ActivationMs  float64   `json:"activationMs,omitempty"`
	ResidentBytes float64   `json:"residentBytes,omitempty"`
	OverHooks     []float64 `json:"residentBytesOverHooks,omitempty"`
}

func report(b block) error {
	return json.NewEncoder(os.Stdout).Encode(b)
}
