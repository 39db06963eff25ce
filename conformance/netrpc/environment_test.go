// Package netrpcjudge drives a TypeScript plugin with the plugin environment of the Mattermost server itself.
package netrpcjudge

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/mattermost/mattermost/server/public/shared/mlog"
	"github.com/stretchr/testify/mock"
)

const pluginID = "com.example.conformance"

// logBuffer keeps what the environment logs.
type logBuffer struct {
	mutex sync.Mutex
	text  []byte
}

func (b *logBuffer) Write(line []byte) (int, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	b.text = append(b.text, line...)
	return len(line), nil
}

func (b *logBuffer) String() string {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return string(b.text)
}

// server is a plugin environment with the conformance plugin in it.
type server struct {
	env *plugin.Environment
	api *plugintest.API
	log *logBuffer
}

// writeBundle lays out the plugin as it is in a bundle: a manifest, and an executable that needs no arguments.
func writeBundle(t testing.TB) string {
	t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	plugins := t.TempDir()
	folder := filepath.Join(plugins, pluginID)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	manifest, err := json.Marshal(map[string]any{
		"id": pluginID, "name": "Conformance", "version": "1.0.0",
		"server": map[string]any{"executable": "plugin.sh"},
	})
	if err != nil {
		t.Fatal(err)
	}
	script := fmt.Sprintf("#!/bin/sh\ncd %q\nexec %q --import tsx %q run plugin.ts\n",
		filepath.Join(root, "conformance", "plugin"),
		filepath.Join(root, "node_modules", ".bin", "node"),
		filepath.Join(root, "packages", "sdk", "bin", "mattermost-plugin.mjs"))
	if err := os.WriteFile(filepath.Join(folder, "plugin.json"), manifest, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "plugin.sh"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	return plugins
}

// start activates the plugin in an environment whose API answers what prepare has set up.
func start(t testing.TB, prepare func(*plugintest.API)) *server {
	t.Helper()
	s := activate(t, prepare)
	if !s.env.IsActive(pluginID) {
		t.Fatalf("the plugin is not active:\n%s", s.log)
	}
	return s
}

func activate(t testing.TB, prepare func(*plugintest.API)) *server {
	t.Helper()
	s := &server{api: &plugintest.API{}, log: &logBuffer{}}
	s.api.On("LoadPluginConfiguration", mock.Anything).Maybe().Return(func(dest any) error {
		return json.Unmarshal([]byte(`{"greeting": "hi"}`), dest)
	})
	s.api.On("GetServerVersion").Maybe().Return("11.9.0")
	if prepare != nil {
		prepare(s.api)
	}
	logger, err := mlog.NewLogger()
	if err != nil {
		t.Fatal(err)
	}
	if err := mlog.AddWriterTarget(logger, s.log, true, mlog.StdAll...); err != nil {
		t.Fatal(err)
	}
	newAPI := func(*model.Manifest) plugin.API { return s.api }
	s.env, err = plugin.NewEnvironment(newAPI, nil, writeBundle(t), t.TempDir(), logger, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.env.Shutdown)
	if _, _, err := s.env.Activate(pluginID); err != nil {
		t.Logf("Activate: %v", err)
	}
	return s
}

func (s *server) hooks(t testing.TB) plugin.Hooks {
	t.Helper()
	hooks, err := s.env.HooksForPlugin(pluginID)
	if err != nil {
		t.Fatal(err)
	}
	return hooks
}
