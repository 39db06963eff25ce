package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// install puts plugins into folders of their own, given as <name>=<bundle or executable>.
func install(folder string, server *serverLog, args []string) ([]*contestant, error) {
	var contestants []*contestant
	for _, arg := range args {
		name, file, found := strings.Cut(arg, "=")
		if !found {
			return nil, fmt.Errorf("%q is not <name>=<bundle.tar.gz or executable>", arg)
		}
		plugins := filepath.Join(folder, name)
		put := installExecutable
		if strings.HasSuffix(file, ".tar.gz") {
			put = unpackBundle
		}
		if err := put(plugins, file); err != nil {
			return nil, fmt.Errorf("installing %s: %w", file, err)
		}
		contestants = append(contestants, &contestant{name: name, plugins: plugins, server: server})
	}
	if len(contestants) == 0 {
		return nil, errors.New("no plugins to measure")
	}
	return contestants, nil
}

// installExecutable puts an executable behind a manifest.
func installExecutable(plugins, file string) error {
	folder := filepath.Join(plugins, "com.example.native")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	manifest, err := json.Marshal(map[string]any{
		"id": "com.example.native", "name": "Native", "version": "1.0.0", "server": map[string]any{"executable": "plugin"},
	})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "plugin.json"), manifest, 0o644); err != nil {
		return err
	}
	program, err := os.Open(file)
	if err != nil {
		return err
	}
	defer program.Close()
	return write(filepath.Join(folder, "plugin"), program, 0o755)
}

// unpackBundle unpacks the regular files of a bundle with their modes, which is all that the server takes from one.
func unpackBundle(plugins, file string) error {
	archive, err := os.Open(file)
	if err != nil {
		return err
	}
	defer archive.Close()
	unzipped, err := gzip.NewReader(archive)
	if err != nil {
		return err
	}
	reader := tar.NewReader(unzipped)
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if header.Typeflag != tar.TypeReg || !filepath.IsLocal(header.Name) {
			continue
		}
		target := filepath.Join(plugins, header.Name)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := write(target, reader, header.FileInfo().Mode()); err != nil {
			return err
		}
	}
}

func write(path string, content io.Reader, mode os.FileMode) error {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, content)
	return errors.Join(err, file.Close())
}
