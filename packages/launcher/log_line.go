package main

import (
	"io"
	"strconv"
	"time"
	"unicode/utf8"
)

// writeLogLine writes an error as the server reads the stderr of plugins: a line of JSON with hclog's names.
func writeLogLine(w io.Writer, message string) {
	line := `{"@level":"error","@message":` + quoteJSON("the plugin can't start: "+message) +
		`,"@module":"launcher","@timestamp":"` + time.Now().Format("2006-01-02T15:04:05.000000Z07:00") + "\"}\n"
	io.WriteString(w, line)
}

// quoteJSON writes a string for JSON. encoding/json would make the program half as large again.
func quoteJSON(text string) string {
	out := []byte{'"'}
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			out = append(out, '\\', byte(r))
		case r < ' ':
			hex := strconv.FormatInt(int64(r), 16)
			out = append(out, `\u0000`[:6-len(hex)]...)
			out = append(out, hex...)
		default:
			out = utf8.AppendRune(out, r)
		}
	}
	return string(append(out, '"'))
}
