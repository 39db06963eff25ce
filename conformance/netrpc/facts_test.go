package netrpcjudge

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
)

// facts are what the contract was made of: the names of parameters, which Go's reflection does not have, and the fields that the
// server of the judge may have more of.
type facts struct {
	Hooks   []method `json:"hooks"`
	API     []method `json:"api"`
	Structs []struct {
		Type   string  `json:"type"`
		Fields []named `json:"fields"`
	} `json:"structs"`
}

type named struct {
	Name string `json:"name"`
}

type method struct {
	Name   string  `json:"name"`
	Min    string  `json:"min"`
	Params []named `json:"params"`
}

var readFacts = sync.OnceValue(func() facts {
	bytes, err := os.ReadFile(filepath.Join("..", "..", "proto", "facts", "server-public.json"))
	if err != nil {
		panic(err)
	}
	var found facts
	if err := json.Unmarshal(bytes, &found); err != nil {
		panic(err)
	}
	return found
})

var knownFields = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for _, s := range readFacts().Structs {
		for _, field := range s.Fields {
			known[s.Type+"."+field.Name] = true
		}
	}
	return known
})

// paramNames are the parameters that have another name in TypeScript, by method or for all methods.
var paramNames = map[string]string{
	"ev": "event", "req": "request", "newCfg": "newConfig", "rc": "remoteCluster", "fi": "fileInfo", "us": "uploadSession",
	"rd": "data", "sc": "sharedChannel", "rec": "record", "opt": "options", "cusror": "cursor", "endtime": "endTime",
	"OnSharedChannelsSyncMsg.msg": "syncMsg", "ReceiveSharedChannelSyncMsg.msg": "syncMsg", "InstallPlugin.file": "fileData",
	"permission": "permissionId",
}

func (m method) param(i int) string {
	name := m.Params[i].Name
	if other, ok := paramNames[m.Name+"."+name]; ok {
		return other
	}
	if other, ok := paramNames[name]; ok {
		return other
	}
	return camel(name)
}
