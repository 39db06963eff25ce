package main

import (
	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
)

// storedValue is what the plugins find in the key value store.
const storedValue = "hello"

// serverAPI answers what the plugins ask, at no cost of its own.
type serverAPI struct{ plugintest.API }

func (*serverAPI) KVGet(string) ([]byte, *model.AppError) { return []byte(storedValue), nil }
func (*serverAPI) LoadPluginConfiguration(any) error      { return nil }
func (*serverAPI) GetServerVersion() string               { return "11.9.0" }
func (*serverAPI) IsEnterpriseReady() bool                { return false }
