package netrpcjudge

import (
	"io"
	"net/http"
	"sync"
)

// pipeWriter is a response writer whose body can be read while it is written.
type pipeWriter struct {
	header http.Header
	status int
	begun  chan struct{}
	once   sync.Once
	reader *io.PipeReader
	writer *io.PipeWriter
}

func newPipeWriter() *pipeWriter {
	reader, writer := io.Pipe()
	return &pipeWriter{header: http.Header{}, status: 200, begun: make(chan struct{}), reader: reader, writer: writer}
}

func (w *pipeWriter) Header() http.Header { return w.header }

func (w *pipeWriter) WriteHeader(status int) {
	w.once.Do(func() {
		w.status = status
		close(w.begun)
	})
}

func (w *pipeWriter) Write(bytes []byte) (int, error) {
	w.WriteHeader(200)
	return w.writer.Write(bytes)
}

func (w *pipeWriter) finish() {
	w.WriteHeader(200)
	w.writer.Close()
}

// response waits for the status.
func (w *pipeWriter) response() *http.Response {
	<-w.begun
	return &http.Response{StatusCode: w.status, Header: w.header, Body: w.reader}
}
