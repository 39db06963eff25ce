package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"

	"github.com/mattermost/mattermost/server/public/plugin"
)

const (
	bodyBytes = 64 << 20
	greeting  = "hello"
)

// response counts what a plugin writes.
type response struct {
	header http.Header
	status int
	length int64
}

func (r *response) Header() http.Header { return r.header }

func (r *response) WriteHeader(status int) { r.status = status }

func (r *response) Write(bytes []byte) (int, error) {
	r.length += int64(len(bytes))
	return len(bytes), nil
}

func (r *response) Flush() {}

// serve sends a request as the server hands it to a plugin, and checks the length of the answer.
func serve(hooks plugin.Hooks, method, path string, body io.Reader, bodyLength, expected int64) error {
	request := &http.Request{
		Method: method, URL: &url.URL{Path: path}, RequestURI: path, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Host: "localhost:8065", RemoteAddr: "192.0.2.7:54321", ContentLength: bodyLength, Body: http.NoBody,
		Header: http.Header{
			"Accept": {"*/*"}, "Accept-Language": {"en-US,en;q=0.9"}, "Mattermost-User-Id": {"u1q2w3e4r5t6y7u8i9o0p1q2w3"},
			"User-Agent": {"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"},
		},
	}
	if body != nil {
		request.Body = io.NopCloser(body)
		request.Header.Set("Content-Length", strconv.FormatInt(bodyLength, 10))
	}
	answer := &response{header: http.Header{}, status: http.StatusOK}
	hooks.ServeHTTP(pluginContext(), answer, request)
	if answer.status != http.StatusOK || answer.length != expected {
		return fmt.Errorf("%s %s answered %d with %d bytes", method, path, answer.status, answer.length)
	}
	return nil
}

func get(hooks plugin.Hooks) error {
	return serve(hooks, http.MethodGet, "/hello", nil, 0, int64(len(greeting)))
}

// upload sends bodies that the server passes on in pieces of 32 KiB, which is all that its buffer holds.
func upload(hooks plugin.Hooks) error {
	body := io.LimitReader(zeros{}, bodyBytes)
	return serve(hooks, http.MethodPost, "/upload", body, bodyBytes, int64(len(strconv.Itoa(bodyBytes))))
}

func download(hooks plugin.Hooks) error {
	return serve(hooks, http.MethodGet, "/download", nil, 0, bodyBytes)
}

// zeros is a body that costs nothing to read.
type zeros struct{}

func (zeros) Read(bytes []byte) (int, error) { return len(bytes), nil }
