// Package netrpcjudge drives TypeScript plugins with the plugin environment of the Mattermost server itself.
package netrpcjudge

import (
	"encoding/json"
	"sync"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/mattermost/mattermost/server/public/shared/mlog"
	"github.com/stretchr/testify/mock"
)

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

// server is a plugin environment with one plugin in it.
type server struct {
	id  string
	env *plugin.Environment
	api *plugintest.API
	log *logBuffer
}

// start activates a plugin in an environment whose API answers what prepare has set up.
func start(t testing.TB, id string, prepare func(*plugintest.API)) *server {
	t.Helper()
	s, err := activate(t, id, prepare)
	if err != nil || !s.env.IsActive(id) {
		t.Fatalf("the plugin is not active: %v\n%s", err, s.log)
	}
	return s
}

func activate(t testing.TB, id string, prepare func(*plugintest.API)) (*server, error) {
	t.Helper()
	api := &plugintest.API{}
	if prepare != nil {
		prepare(api)
	}
	api.On("LoadPluginConfiguration", mock.Anything).Maybe().Return(func(dest any) error {
		return json.Unmarshal([]byte(`{"greeting": "hi"}`), dest)
	})
	api.On("GetServerVersion").Maybe().Return("11.9.0")
	install(t, id)
	s, err := activateIn(t, bundles, id, api)
	s.api = api
	return s, err
}

// activateIn activates a plugin of a folder in an environment with a given API.
func activateIn(t testing.TB, folder, id string, api plugin.API) (*server, error) {
	t.Helper()
	s := &server{id: id, log: &logBuffer{}}
	logger, err := mlog.NewLogger()
	if err != nil {
		t.Fatal(err)
	}
	if err := mlog.AddWriterTarget(logger, s.log, true, mlog.StdAll...); err != nil {
		t.Fatal(err)
	}
	newAPI := func(*model.Manifest) plugin.API { return api }
	s.env, err = plugin.NewEnvironment(newAPI, nil, folder, t.TempDir(), logger, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.env.Shutdown)
	_, _, err = s.env.Activate(id)
	return s, err
}

func (s *server) hooks(t testing.TB) plugin.Hooks {
	t.Helper()
	hooks, err := s.env.HooksForPlugin(s.id)
	if err != nil {
		t.Fatal(err)
	}
	return hooks
}
