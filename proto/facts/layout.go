package main

import (
	"bytes"
	"encoding/json"
)

// lineWidth is how long a line may be before what it holds is spread over several.
const lineWidth = 120

// layout writes a value as JSON that reads well in a diff: what fits stands on one line.
func layout(value any) ([]byte, error) {
	var compact bytes.Buffer
	encoder := json.NewEncoder(&compact)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := spread(&out, bytes.TrimSpace(compact.Bytes()), "", ""); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// spread writes a JSON value behind a prefix that stands on the line already.
func spread(out *bytes.Buffer, value json.RawMessage, prefix, indent string) error {
	if len(indent)+len(prefix)+len(value) <= lineWidth || (value[0] != '{' && value[0] != '[') {
		out.Write(spaced(value))
		return nil
	}
	decoder := json.NewDecoder(bytes.NewReader(value))
	if _, err := decoder.Token(); err != nil {
		return err
	}
	out.WriteByte(value[0])
	for first := true; decoder.More(); first = false {
		if !first {
			out.WriteByte(',')
		}
		out.WriteString("\n" + indent + " ")
		key := ""
		if value[0] == '{' {
			token, err := decoder.Token()
			if err != nil {
				return err
			}
			key = `"` + token.(string) + `": `
			out.WriteString(key)
		}
		var element json.RawMessage
		if err := decoder.Decode(&element); err != nil {
			return err
		}
		if err := spread(out, element, key, indent+" "); err != nil {
			return err
		}
	}
	out.WriteString("\n" + indent)
	out.WriteByte(value[len(value)-1])
	return nil
}

// spaced puts a space behind the commas and colons of compact JSON.
func spaced(value json.RawMessage) []byte {
	var out []byte
	inText := false
	for i, c := range value {
		if c == '"' && (i == 0 || value[i-1] != '\\') {
			inText = !inText
		}
		out = append(out, c)
		if !inText && (c == ',' || c == ':') {
			out = append(out, ' ')
		}
	}
	return out
}
