package main

import (
	"sync"

	"github.com/mattermost/mattermost/server/public/shared/mlog"
)

const keptBytes = 8 << 10

// serverLog keeps the end of the warnings and errors that the server logs, those of plugins among them.
type serverLog struct {
	logger *mlog.Logger
	mutex  sync.Mutex
	text   []byte
}

func newServerLog() (*serverLog, error) {
	logger, err := mlog.NewLogger()
	if err != nil {
		return nil, err
	}
	kept := &serverLog{logger: logger}
	if err := mlog.AddWriterTarget(logger, kept, true, mlog.LvlError, mlog.LvlWarn); err != nil {
		return nil, err
	}
	mlog.InitGlobalLogger(logger)
	return kept, nil
}

func (l *serverLog) Write(line []byte) (int, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.text = append(l.text, line...)
	if over := len(l.text) - keptBytes; over > 0 {
		l.text = append(l.text[:0], l.text[over:]...)
	}
	return len(line), nil
}

// last answers what was logged last.
func (l *serverLog) last() string {
	l.logger.Flush()
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return string(l.text)
}
