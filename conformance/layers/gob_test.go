package layersjudge

import (
	"bufio"
	"bytes"
	"encoding"
	"encoding/gob"
	"encoding/json"
	"math"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"
)

// vector is a stream as Go wrote it and as we write its values.
type vector struct {
	ID    string
	Types []string
	Go    []byte
	Ours  []byte
}

// decode reads the values of a stream.
func (g *goTypes) decode(stream []byte, names []string) ([]reflect.Value, error) {
	decoder := gob.NewDecoder(bytes.NewReader(stream))
	var values []reflect.Value
	for _, name := range names {
		value := reflect.New(g.byName(name)).Elem()
		if err := decoder.DecodeValue(value.Addr()); err != nil {
			return nil, err
		}
		values = append(values, value)
	}
	return values, nil
}

// same is reflect.DeepEqual, but a NaN is itself, and what has a form of its own is compared by it.
func same(a, b reflect.Value) bool {
	if a.IsValid() != b.IsValid() || a.IsValid() && a.Type() != b.Type() {
		return false
	}
	switch a.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Float32, reflect.Float64:
		return a.Float() == b.Float() || math.IsNaN(a.Float()) && math.IsNaN(b.Float())
	case reflect.Pointer, reflect.Interface:
		return a.IsNil() == b.IsNil() && (a.IsNil() || same(a.Elem(), b.Elem()))
	case reflect.Slice, reflect.Array:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.Map:
		if a.Len() != b.Len() || a.IsNil() != b.IsNil() {
			return false
		}
		for _, key := range a.MapKeys() {
			if !same(a.MapIndex(key), b.MapIndex(key)) {
				return false
			}
		}
		return true
	case reflect.Struct:
		if _, is := a.Interface().(encoding.BinaryMarshaler); is {
			return reflect.DeepEqual(a.Interface(), b.Interface())
		}
		for i := range a.NumField() {
			if a.Type().Field(i).IsExported() && !same(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(a.Interface(), b.Interface())
}

func TestGoReadsWhatWeWriteAsItReadsWhatItWrote(t *testing.T) {
	types, err := readGoTypes()
	if err != nil {
		t.Fatal(err)
	}
	node := filepath.Join("..", "..", "node_modules", ".bin", "node")
	output, err := exec.Command(node, "write-vectors.ts").Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(output))
	lines.Buffer(nil, 1<<26)
	compared := 0
	for lines.Scan() {
		var v vector
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			t.Fatal(err)
		}
		written, err := types.decode(v.Go, v.Types)
		if err != nil {
			t.Errorf("%s: what Go wrote: %v", v.ID, err)
			continue
		}
		ours, err := types.decode(v.Ours, v.Types)
		if err != nil {
			t.Errorf("%s: what we write: %v", v.ID, err)
			continue
		}
		for i := range written {
			if !same(written[i], ours[i]) {
				t.Errorf("%s: %s %#v, Go has %#v", v.ID, v.Types[i], ours[i], written[i])
			}
		}
		compared++
	}
	if compared < 2200 {
		t.Errorf("only %d streams were compared", compared)
	}
}
