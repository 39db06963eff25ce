package main

import "strings"

// failure is an error for the person who runs the server: what is wrong, and what to do.
type failure string

func (f failure) Error() string { return string(f) }

func fail(parts ...string) error { return failure(strings.Join(parts, "")) }
