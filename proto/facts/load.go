package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"
)

const (
	serverPublic = "github.com/mattermost/mattermost/server/public"
	goPlugin     = "github.com/hashicorp/go-plugin"
	yamux        = "github.com/hashicorp/yamux"
)

// module is a release of server/public with the packages that the wire is made of, all type-checked together.
type module struct {
	version  string
	versions map[string]string
	// goVersion is the Go release that the module asks for, without its patch.
	goVersion string
	files     *token.FileSet
	plugin    *packages.Package
	goPlugin  *packages.Package
	netRPC    *packages.Package
	gob       *packages.Package
}

// load fetches a release with the go command and type-checks it. It works in a module of its own, so that this
// program's dependencies have no say in the versions.
func load(version string) (*module, error) {
	folder, err := os.MkdirTemp("", "facts-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	source := []byte("package facts\n\nimport _ \"" + serverPublic + "/plugin\"\n")
	if err := os.WriteFile(filepath.Join(folder, "facts.go"), source, 0o644); err != nil {
		return nil, err
	}
	for _, args := range [][]string{{"mod", "init", "facts"}, {"get", serverPublic + "/plugin@" + version}} {
		if _, err := goCommand(folder, args...); err != nil {
			return nil, err
		}
	}
	versions, goVersion, err := listModules(folder)
	if err != nil {
		return nil, err
	}
	return check(folder, version, versions, goVersion)
}

func listModules(folder string) (map[string]string, string, error) {
	text, err := goCommand(folder, "list", "-m", "-json", serverPublic, goPlugin, yamux)
	if err != nil {
		return nil, "", err
	}
	versions := map[string]string{}
	goVersion := ""
	for decoder := json.NewDecoder(bytes.NewReader(text)); decoder.More(); {
		var listed struct{ Path, Version, GoVersion string }
		if err := decoder.Decode(&listed); err != nil {
			return nil, "", err
		}
		versions[listed.Path] = listed.Version
		if listed.Path == serverPublic {
			goVersion = strings.Join(strings.SplitN(listed.GoVersion, ".", 3)[:2], ".")
		}
	}
	return versions, goVersion, nil
}

func check(folder, version string, versions map[string]string, goVersion string) (*module, error) {
	loaded := &module{version: version, versions: versions, goVersion: goVersion, files: token.NewFileSet()}
	wanted := map[string]**packages.Package{
		serverPublic + "/plugin": &loaded.plugin,
		goPlugin:                 &loaded.goPlugin,
		"net/rpc":                &loaded.netRPC,
		"encoding/gob":           &loaded.gob,
	}
	config := &packages.Config{
		Dir:  folder,
		Fset: loaded.files,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps | packages.NeedTypes |
			packages.NeedTypesInfo | packages.NeedSyntax,
	}
	var paths []string
	for path := range wanted {
		paths = append(paths, path)
	}
	found, err := packages.Load(config, paths...)
	if err != nil {
		return nil, err
	}
	for _, one := range found {
		if len(one.Errors) > 0 {
			return nil, fmt.Errorf("%s does not compile: %v", one.PkgPath, one.Errors[0])
		}
		if place, ok := wanted[one.PkgPath]; ok {
			*place = one
		}
	}
	for path, place := range wanted {
		if *place == nil {
			return nil, fmt.Errorf("%s was not loaded", path)
		}
	}
	return loaded, nil
}

func goCommand(folder string, args ...string) ([]byte, error) {
	command := exec.Command("go", args...)
	command.Dir = folder
	var complaint bytes.Buffer
	command.Stderr = &complaint
	text, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, complaint.String())
	}
	return text, nil
}
