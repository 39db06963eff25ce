package layersjudge

import (
	"crypto/x509"
	"encoding/gob"
	"encoding/json"
	"math/big"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// described is a struct as the facts about Go describe it.
type described struct {
	Type   string
	Fields []struct{ Name, Gob string }
}

// goTypes makes types of Go out of their descriptions: gob looks at names of fields and at kinds, and at nothing else.
type goTypes struct {
	structs map[string]described
	named   map[string]string
	// above counts the structs that the type being made is a part of.
	above map[string]int
}

// deepest is how often a struct may lie in itself: further fields of it are left out, and not compared. No vector goes deeper: Go
// itself can't skip a value with definitions in it.
const deepest = 5

var basic = map[string]reflect.Type{
	"bool": reflect.TypeFor[bool](), "string": reflect.TypeFor[string](), "bytes": reflect.TypeFor[[]byte](),
	"int": reflect.TypeFor[int](), "int8": reflect.TypeFor[int8](), "int16": reflect.TypeFor[int16](),
	"int32": reflect.TypeFor[int32](), "int64": reflect.TypeFor[int64](), "uint8": reflect.TypeFor[uint8](),
	"uint16": reflect.TypeFor[uint16](), "uint32": reflect.TypeFor[uint32](), "uint64": reflect.TypeFor[uint64](),
	"float32": reflect.TypeFor[float32](), "float64": reflect.TypeFor[float64](),
	"complex64": reflect.TypeFor[complex64](), "complex128": reflect.TypeFor[complex128](),
	"[]byte": reflect.TypeFor[[]byte](), "[]string": reflect.TypeFor[[]string](), "struct{}": reflect.TypeFor[struct{}](),
	"map[string]any": reflect.TypeFor[map[string]any](),
	"time.Time":      reflect.TypeFor[time.Time](), "custom(time.Time)": reflect.TypeFor[time.Time](),
	"custom(url.URL)": reflect.TypeFor[url.URL](), "custom(big.Int)": reflect.TypeFor[big.Int](),
	"custom(x509.OID)": reflect.TypeFor[x509.OID](),
}

// readGoTypes reads the facts and registers what Mattermost registers.
func readGoTypes() (*goTypes, error) {
	text, err := os.ReadFile(filepath.Join("..", "..", "proto", "facts", "server-public.json"))
	if err != nil {
		return nil, err
	}
	type method struct{ Args, Returns described }
	var facts struct {
		Structs            []described
		RPCHeaders         []described `json:"rpc_headers"`
		Hooks, API, Driver []method
		ResponseWriter     []method `json:"response_writer"`
		Named              []struct{ Type, Gob string }
		Registered         []struct{ Name, Gob, By string }
	}
	if err := json.Unmarshal(text, &facts); err != nil {
		return nil, err
	}
	types := &goTypes{structs: map[string]described{}, named: map[string]string{}, above: map[string]int{}}
	for _, d := range append(facts.Structs, facts.RPCHeaders...) {
		types.structs[d.Type] = d
	}
	for _, methods := range [][]method{facts.Hooks, facts.API, facts.Driver, facts.ResponseWriter} {
		for _, m := range methods {
			for _, d := range []described{m.Args, m.Returns} {
				// What travels bare is no struct.
				if d.Fields != nil {
					types.structs[d.Type] = d
				}
			}
		}
	}
	for _, n := range facts.Named {
		types.named[n.Type] = n.Gob
	}
	for _, r := range facts.Registered {
		if r.By == "mattermost" && r.Gob != "" {
			gob.RegisterName(r.Name, reflect.New(types.parse(r.Gob)).Elem().Interface())
		}
	}
	return types, nil
}

// byName is the type of a Go name such as model.Post.
func (g *goTypes) byName(name string) reflect.Type {
	if known := basic[name]; known != nil {
		return known
	}
	if form := g.named[name]; form != "" {
		return g.parse(form)
	}
	if _, is := g.structs[name]; is {
		return g.parse("struct(" + name + ")")
	}
	return g.parse(name)
}

var form = regexp.MustCompile(`^(\w+)\((.*)\)$`)

// parse makes the type of a description. It answers nil where a struct lies too often in itself.
func (g *goTypes) parse(text string) reflect.Type {
	if rest, is := strings.CutPrefix(text, "*"); is {
		if elem := g.parse(rest); elem != nil {
			return reflect.PointerTo(elem)
		}
		return nil
	}
	if known := basic[text]; known != nil {
		return known
	}
	parts := form.FindStringSubmatch(text)
	switch parts[1] {
	case "interface":
		return reflect.TypeFor[any]()
	case "slice":
		if elem := g.parse(parts[2]); elem != nil {
			return reflect.SliceOf(elem)
		}
	case "array":
		length, elem, _ := strings.Cut(parts[2], ",")
		size, err := strconv.Atoi(length)
		if made := g.parse(elem); made != nil && err == nil {
			return reflect.ArrayOf(size, made)
		}
	case "map":
		key, elem := splitPair(parts[2])
		if made := g.parse(elem); made != nil {
			return reflect.MapOf(g.parse(key), made)
		}
	case "struct":
		return g.structOf(parts[2])
	}
	return nil
}

// splitPair splits at the first comma that is in no parentheses.
func splitPair(text string) (string, string) {
	depth := 0
	for i, c := range text {
		switch {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',' && depth == 0:
			return text[:i], text[i+1:]
		}
	}
	return text, ""
}

func (g *goTypes) structOf(name string) reflect.Type {
	if g.above[name] == deepest {
		return nil
	}
	g.above[name]++
	defer func() { g.above[name]-- }()
	var fields []reflect.StructField
	for _, field := range g.structs[name].Fields {
		if field.Gob == "-" {
			continue
		}
		if made := g.parse(field.Gob); made != nil {
			fields = append(fields, reflect.StructField{Name: field.Name, Type: made})
		}
	}
	return reflect.StructOf(fields)
}
