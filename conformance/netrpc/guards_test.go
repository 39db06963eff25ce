package netrpcjudge

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

// guards are the hooks with which a server asks the guards of a channel: there it rejects when the call fails, elsewhere it allows.
var guards = []string{"MessageWillBePosted", "ChannelMemberWillBeAdded", "ChannelWillBeUpdated", "ChannelWillBeRestored", "ScheduledPostWillBeCreated", "DraftWillBeUpserted"}

// TestGuards: a handler that throws allows on ordinary channels, and makes the call fail by which guards are asked.
func TestGuards(t *testing.T) {
	s := start(t, echo, nil)
	method := reflect.ValueOf(s.env).MethodByName("HooksForPluginWithRPCErr")
	if !method.IsValid() {
		t.Skip("this server has no guards")
	}
	asked := method.Call([]reflect.Value{reflect.ValueOf(echo)})[0]
	ordinary := reflect.ValueOf(s.hooks(t))
	e := echoPlugin{t, s.hooks(t)}
	names := e.names("/hooks")
	for _, hook := range append(slices.Clone(guards), "MessageWillBeUpdated") {
		e.script(names[hook], "throw", "error", map[string]any{"message": "broken on purpose"})
		call := ordinary.MethodByName(hook)
		args, m := []reflect.Value{}, &maker{}
		for i := range call.Type().NumIn() {
			args = append(args, m.make(call.Type().In(i), "arg"))
		}
		if reason := refusal(call.Call(args)); reason != "" {
			t.Errorf("%s rejects on an ordinary channel: %s", hook, reason)
		}
		results := asked.MethodByName(hook + "WithRPCErr").Call(args)
		err, _ := results[len(results)-1].Interface().(error)
		switch {
		case hook == "MessageWillBeUpdated":
			// Without an answer a server rejects on every channel.
			if err != nil || results[0].IsNil() {
				t.Errorf("%s: %v, %v", hook, results[0], err)
			}
		case err == nil || !strings.Contains(err.Error(), "failed to answer "+hook):
			t.Errorf("%s does not fail when a guard is asked: %v", hook, err)
		}
		if slices.ContainsFunc(results[:len(results)-1], func(v reflect.Value) bool { return !v.IsZero() }) && err != nil {
			t.Errorf("%s answers beside its error", hook)
		}
	}
	e.script(names["MessageWillBePosted"], "nothing")
	if _, reason := s.hooks(t).MessageWillBePosted(&plugin.Context{}, &model.Post{Id: "p1"}); reason != "" {
		t.Errorf("the plugin is gone: %s", reason)
	}
}
