package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/mattermost/mattermost/server/public/shared/mlog"
)

// kvAPI answers the one call that the plugins make, at no cost of its own.
type kvAPI struct{ plugintest.API }

func (*kvAPI) KVGet(string) ([]byte, *model.AppError) { return []byte("hello"), nil }
func (*kvAPI) LoadPluginConfiguration(any) error      { return nil }
func (*kvAPI) GetServerVersion() string               { return "11.9.0" }
func (*kvAPI) LogInfo(string, ...any)                 {}
func (*kvAPI) LogWarn(string, ...any)                 {}
func (*kvAPI) GetConfig() *model.Config               { return &model.Config{} }
func (*kvAPI) GetLicense() *model.License             { return nil }

// install puts an executable into a folder of plugins, behind a manifest.
func install(plugins, id, executable string) error {
	folder := filepath.Join(plugins, id)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	manifest, err := json.Marshal(map[string]any{
		"id": id, "name": id, "version": "1.0.0", "server": map[string]any{"executable": "plugin"},
	})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "plugin.json"), manifest, 0o644); err != nil {
		return err
	}
	bytes, err := os.ReadFile(executable)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "plugin"), bytes, 0o755)
}

// newEnvironment starts the plugin environment of the server with the given plugins.
func newEnvironment(plugins string, ids []string) (*plugin.Environment, error) {
	logger, err := mlog.NewLogger()
	if err != nil {
		return nil, err
	}
	webapp, err := os.MkdirTemp("", "webapp")
	if err != nil {
		return nil, err
	}
	newAPI := func(*model.Manifest) plugin.API { return &kvAPI{} }
	env, err := plugin.NewEnvironment(newAPI, nil, plugins, webapp, logger, nil)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if _, activated, err := env.Activate(id); err != nil || !activated {
			env.Shutdown()
			return nil, fmt.Errorf("%s did not start: %w", id, err)
		}
	}
	return env, nil
}
