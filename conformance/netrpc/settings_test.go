package netrpcjudge

import (
	"regexp"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/mock"
)

func pointerTo[T any](value T) *T { return &value }

// TestZeroSettings: gob does not carry a pointer to false, 0 or "". A plugin reads such a setting as what it is; what it sends itself
// arrives unset, which the log says once.
func TestZeroSettings(t *testing.T) {
	s := start(t, echo, func(api *plugintest.API) {
		config := &model.Config{}
		config.SetDefaults()
		config.ServiceSettings.EnableDeveloper = pointerTo(false)
		config.ServiceSettings.SiteURL = pointerTo("")
		config.TeamSettings.MaxUsersPerTeam = pointerTo(0)
		api.On("GetConfig").Return(config)
		api.On("SaveConfig", mock.Anything).Return(nil)
	})
	e := echoPlugin{t, s.hooks(t)}
	config, ok := e.call("getConfig", map[string]any{})["answer"].(map[string]any)
	if !ok {
		t.Fatal("no configuration")
	}
	service, _ := config["ServiceSettings"].(map[string]any)
	team, _ := config["TeamSettings"].(map[string]any)
	if service["EnableDeveloper"] != false || service["SiteURL"] != "" || team["MaxUsersPerTeam"] != 0.0 {
		t.Errorf("got %v, %v, %v", service["EnableDeveloper"], service["SiteURL"], team["MaxUsersPerTeam"])
	}
	for range 2 {
		if got := e.call("saveConfig", map[string]any{"config": config}); got["error"] != nil {
			t.Fatalf("got %v", got)
		}
	}
	// Servers run the fields of a line together: the plugin puts them into its text.
	line := regexp.MustCompile(`.*SaveConfig: settings that are false.*`).FindString(s.log.String())
	for _, want := range []string{`"level":"warn"`, `"plugin_id":"` + echo + `"`, "method=SaveConfig"} {
		if !strings.Contains(line, want) {
			t.Errorf("the line has no %s: %s", want, line)
		}
	}
	if count := strings.Count(s.log.String(), "SaveConfig: settings that are false, 0 or empty can't be sent"); count != 1 {
		t.Errorf("the log says it %d times", count)
	}
}
