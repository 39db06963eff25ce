package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// contestant is one of the plugins that take turns. It is the only plugin of its environment.
type contestant struct {
	name    string
	plugins string
	server  *serverLog
}

// running is a contestant that has been activated.
type running struct {
	*contestant
	environment *plugin.Environment
	hooks       plugin.Hooks
	pid         int
	webapp      string
}

// prepare makes the environment; the plugin does not run yet.
func (c *contestant) prepare() (*running, error) {
	webapp, err := os.MkdirTemp("", "bench-webapp-")
	if err != nil {
		return nil, err
	}
	newAPI := func(*model.Manifest) plugin.API { return &serverAPI{} }
	environment, err := plugin.NewEnvironment(newAPI, nil, c.plugins, webapp, c.server.logger, nil)
	return &running{contestant: c, environment: environment, webapp: webapp}, err
}

// activate starts the plugin as the server does when it is enabled, and answers how long the server took for it.
func (r *running) activate() (time.Duration, error) {
	entries, err := os.ReadDir(r.plugins)
	if err != nil {
		return 0, err
	}
	id := entries[0].Name()
	start := time.Now()
	_, activated, err := r.environment.Activate(id)
	took := time.Since(start)
	if err != nil || !activated {
		return 0, r.explain(fmt.Errorf("it did not start: %w", err))
	}
	if r.hooks, err = r.environment.HooksForPlugin(id); err != nil {
		return 0, err
	}
	r.pid, err = childWithPath(filepath.Join(r.plugins, id))
	return took, err
}

// stop ends the plugin and waits until it has ended: the server does not wait for one that it has to kill.
func (r *running) stop() {
	r.environment.Shutdown()
	awaitEnd(r.pid)
	os.RemoveAll(r.webapp)
}

// start prepares and activates.
func (c *contestant) start() (*running, error) {
	r, err := c.prepare()
	if err != nil {
		return nil, err
	}
	if _, err := r.activate(); err != nil {
		r.stop()
		return nil, err
	}
	return r, nil
}

// explain adds to an error whose it is and what the server logged last.
func (r *running) explain(err error) error {
	return fmt.Errorf("%s: %w\n%s", r.name, err, r.server.last())
}
