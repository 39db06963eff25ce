package main

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"
)

func TestLogLineIsJSONWithAnyText(t *testing.T) {
	for _, message := range []string{"plain", "a \"quote\" and a \\", "lines\nand\ttabs\x00\x1f", "größer 🙂", "broken \xff utf-8"} {
		var out bytes.Buffer
		writeLogLine(&out, message)
		if bytes.Count(out.Bytes(), []byte("\n")) != 1 {
			t.Errorf("%q is not one line: %q", message, out.String())
		}
		var line map[string]string
		if err := json.Unmarshal(out.Bytes(), &line); err != nil {
			t.Fatalf("%q: %v in %q", message, err, out.String())
		}
		if want := "the plugin can't start: " + string(bytes.ToValidUTF8([]byte(message), []byte("�"))); line["@message"] != want {
			t.Errorf("message is %q, want %q", line["@message"], want)
		}
		if line["@level"] != "error" || line["@module"] != "launcher" {
			t.Errorf("line is %v", line)
		}
		if _, err := time.Parse(time.RFC3339Nano, line["@timestamp"]); err != nil {
			t.Error(err)
		}
	}
}
