package netrpcjudge

import (
	"bytes"
	"encoding/json"
	"slices"
	"sync"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
)

// storeAPI is a server with a key-value store, a configuration for the plugin, one user, and slash commands.
type storeAPI struct {
	plugintest.API
	config string

	mutex    sync.Mutex
	values   map[string][]byte
	commands []string
}

func (*storeAPI) GetServerVersion() string { return "11.9.0" }

func (a *storeAPI) LoadPluginConfiguration(dest any) error {
	return json.Unmarshal([]byte(a.config), dest)
}

func (*storeAPI) GetUser(id string) (*model.User, *model.AppError) {
	if id != "ann-id" {
		return nil, model.NewAppError("GetUser", "app.user.missing_account.const", nil, "", 404)
	}
	return &model.User{Id: id, Username: "ann"}, nil
}

func (a *storeAPI) RegisterCommand(command *model.Command) error {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	a.commands = append(a.commands, command.Trigger)
	return nil
}

func (a *storeAPI) KVGet(key string) ([]byte, *model.AppError) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	return a.values[key], nil
}

func (a *storeAPI) KVSetWithOptions(key string, value []byte, options model.PluginKVSetOptions) (bool, *model.AppError) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	if options.Atomic && !bytes.Equal(a.values[key], options.OldValue) {
		return false, nil
	}
	if a.values == nil {
		a.values = map[string][]byte{}
	}
	a.values[key] = value
	return true, nil
}

func (a *storeAPI) has(command string) bool {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	return slices.Contains(a.commands, command)
}
