package netrpcjudge

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
)

// The plugins of the judges.
const (
	conformance = "com.example.conformance"
	echo        = "com.example.echo"
)

// archives is the folder with the bundles as `mattermost-plugin build` has made them.
var archives string

// bundles is the folder with the bundles as a server has unpacked them.
var bundles string

func TestMain(m *testing.M) {
	if os.Getenv("MATTERMOST_PLUGIN") != "" {
		plugin.ClientMain(&twinPlugin{})
		return
	}
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if bundles = os.Getenv("JUDGE_HOST"); bundles != "" {
		return m.Run()
	}
	folder, err := os.MkdirTemp("", "netrpc-judge-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	bundles = filepath.Join(folder, "plugins")
	if archives = os.Getenv("JUDGE_BUNDLES"); archives == "" {
		archives = folder
		build := exec.Command(filepath.Join("..", "..", "node_modules", ".bin", "node"), filepath.Join("..", "build-bundles.ts"), folder)
		if output, err := build.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "building the bundles: %v\n%s", err, output)
			return 1
		}
	}
	return m.Run()
}

// install unpacks the bundle of a plugin, unless that is done.
func install(t testing.TB, id string) {
	t.Helper()
	folder := filepath.Join(bundles, id)
	if _, err := os.Stat(folder); err == nil {
		return
	}
	unpack(t, id, bundles, func(string) bool { return true })
	if id == echo || id == twin {
		lowerFloor(t, folder)
	}
}

// unpack does what a server does with an uploaded bundle, or with some of its files: they get the modes that they have in it.
func unpack(t testing.TB, id, folder string, wanted func(name string) bool) {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(archives, id+"-*.tar.gz"))
	if err != nil || len(found) != 1 {
		t.Fatalf("%d bundles of %s: %v", len(found), id, err)
	}
	file, err := os.Open(found[0])
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	plain, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	for entries := tar.NewReader(plain); ; {
		header, err := entries.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if header.Typeflag != tar.TypeReg || !filepath.IsLocal(header.Name) {
			t.Fatalf("servers leave out %s, of type %c", header.Name, header.Typeflag)
		}
		if !wanted(header.Name) {
			continue
		}
		if err := unpackFile(filepath.Join(folder, header.Name), os.FileMode(header.Mode), entries); err != nil {
			t.Fatal(err)
		}
	}
}

func unpackFile(path string, mode os.FileMode, content io.Reader) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o744); err != nil {
		return err
	}
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(file, content)
	return err
}

func readManifest(t testing.TB, folder string) *model.Manifest {
	t.Helper()
	manifest, _, err := model.FindManifest(folder)
	if err != nil {
		t.Fatal(err)
	}
	return manifest
}

// lowerFloor lets servers have plugins with hooks that they are too old for: what they make of the others is judged.
func lowerFloor(t testing.TB, folder string) {
	t.Helper()
	manifest := readManifest(t, folder)
	manifest.MinServerVersion = ""
	text, err := json.Marshal(manifest)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "plugin.json"), text, 0o644); err != nil {
		t.Fatal(err)
	}
}

// executable is the path of what a server starts of an installed plugin.
func executable(t testing.TB, id string) string {
	t.Helper()
	install(t, id)
	folder := filepath.Join(bundles, id)
	return filepath.Join(folder, readManifest(t, folder).GetExecutableForRuntime(runtime.GOOS, runtime.GOARCH))
}

// TestAServerThatIsTooOldRefusesABundle holds the version that build writes down for a plugin with every hook.
func TestAServerThatIsTooOldRefusesABundle(t *testing.T) {
	folder := t.TempDir()
	unpack(t, echo, folder, func(name string) bool { return filepath.Base(name) == "plugin.json" })
	manifest := readManifest(t, filepath.Join(folder, echo))
	if manifest.MinServerVersion != "11.9.0" {
		t.Errorf("min_server_version is %q", manifest.MinServerVersion)
	}
	if fits, err := manifest.MeetMinServerVersion(model.CurrentVersion); fits || err != nil {
		t.Skipf("Mattermost %s has every hook: %v", model.CurrentVersion, err)
	}
	_, err := activateIn(t, folder, echo, &plugintest.API{})
	if err == nil || !strings.Contains(err.Error(), "plugin requires Mattermost 11.9.0") {
		t.Errorf("Activate: %v", err)
	}
}
