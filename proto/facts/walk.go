package main

import (
	"go/types"
	"reflect"
)

// walker collects the types that what travels reaches.
type walker struct {
	forms *gobForms
	// legacy is set while it follows what only the buffered PluginHTTP reaches.
	legacy bool
	seen   map[types.Type]bool

	structs []structType
	named   []namedType
	// namedTypes are the named types but for the legacy ones.
	namedTypes []*types.Named
	custom     []customType
	interfaces []interfaced
}

func newWalker(forms *gobForms) *walker {
	return &walker{forms: forms, seen: map[types.Type]bool{}}
}

// customForms says in words what the bytes of the types are that encode themselves.
var customForms = map[string]string{
	"big.Int":   "GobEncode: byte (version 1<<1 | sign bit), then big-endian magnitude",
	"time.Time": "GobEncode: version (1 or 2), int64 seconds since 0001-01-01T00:00:00Z, uint32 nanoseconds, int16 zone offset in minutes (-1 = UTC), in version 2 one more byte with the seconds of the offset; big-endian",
	"url.URL":   "MarshalBinary = the URL as text (URL.String()); UnmarshalBinary parses the text",
}

// top describes the argument or result of a call, whose fields stand with the call, and walks on from there.
func (w *walker) top(t types.Type) described {
	if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
		t = pointer.Elem()
	}
	result := described{Type: typeName(t), Gob: w.forms.of(t)}
	structure, ok := t.Underlying().(*types.Struct)
	if !ok {
		w.walk(t)
		return result
	}
	if w.forms.custom(t) != "" {
		w.walk(t)
	}
	fields := w.fields(structure)
	result.Fields = &fields
	return result
}

func (w *walker) fields(structure *types.Struct) []field {
	fields := []field{}
	for i := range structure.NumFields() {
		one := structure.Field(i)
		if !one.Exported() {
			continue
		}
		w.walk(one.Type())
		fields = append(fields, field{
			Name:     one.Name(),
			Type:     typeName(one.Type()),
			JSON:     reflect.StructTag(structure.Tag(i)).Get("json"),
			Gob:      w.forms.of(one.Type()),
			Embedded: one.Embedded(),
		})
	}
	return fields
}

func (w *walker) walk(t types.Type) {
	t = types.Unalias(t)
	if w.seen[t] {
		return
	}
	w.seen[t] = true
	if named, ok := t.(*types.Named); ok {
		w.walkNamed(named)
		return
	}
	switch u := t.(type) {
	case *types.Pointer:
		w.walk(u.Elem())
	case *types.Slice:
		w.walk(u.Elem())
	case *types.Array:
		w.walk(u.Elem())
	case *types.Map:
		w.walk(u.Key())
		w.walk(u.Elem())
	}
}

func (w *walker) walkNamed(t *types.Named) {
	pkg := ""
	if t.Obj().Pkg() != nil {
		pkg = t.Obj().Pkg().Path()
	}
	if wire := w.forms.custom(t); wire != "" {
		name := typeName(t)
		w.custom = append(w.custom, customType{Type: name, Wire: wire, Form: customForms[name], LegacyHTTPOnly: w.legacy})
		return
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		w.interfaces = append(w.interfaces, interfaced{Type: typeName(t)})
	case *types.Struct:
		at := len(w.structs)
		w.structs = append(w.structs, structType{Type: typeName(t), Pkg: pkg, LegacyHTTPOnly: w.legacy})
		fields := w.fields(u)
		w.structs[at].Fields = fields
	default:
		w.named = append(w.named, namedType{
			Type: typeName(t), Pkg: pkg, Underlying: typeName(u), Gob: w.forms.of(t), LegacyHTTPOnly: w.legacy,
		})
		if !w.legacy {
			w.namedTypes = append(w.namedTypes, t)
		}
		w.walk(u)
	}
}
