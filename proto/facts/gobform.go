package main

import (
	"fmt"
	"go/types"
)

// gobForms tells how encoding/gob sends a type. The descriptors are those of the facts file: `string`, `slice(E)`,
// `struct(TYPE)`, `custom(TYPE)` and so on, with a leading `*` for a pointer.
type gobForms struct {
	encoder, binary *types.Interface
}

func newGobForms(m *module) (*gobForms, error) {
	encoder := m.gob.Types.Scope().Lookup("GobEncoder")
	binary, err := imported(m.gob.Types, "encoding")
	if err != nil {
		return nil, err
	}
	return &gobForms{
		encoder: encoder.Type().Underlying().(*types.Interface),
		binary:  binary.Scope().Lookup("BinaryMarshaler").Type().Underlying().(*types.Interface),
	}, nil
}

func imported(pkg *types.Package, path string) (*types.Package, error) {
	for _, one := range pkg.Imports() {
		if one.Path() == path {
			return one, nil
		}
	}
	return nil, fmt.Errorf("%s does not import %s", pkg.Path(), path)
}

// custom answers the kind of wire type of a type with an own byte form, or "".
func (g *gobForms) custom(t types.Type) string {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || types.IsInterface(named) {
		return ""
	}
	pointer := types.NewPointer(named)
	switch {
	case types.Implements(pointer, g.encoder):
		return "GobEncoderT"
	case types.Implements(pointer, g.binary):
		return "BinaryMarshalerT"
	}
	return ""
}

var basicForms = map[types.BasicKind]string{types.Int: "int64", types.Uint: "uint64", types.Uintptr: "uint64"}

func (g *gobForms) of(t types.Type) string {
	t = types.Unalias(t)
	if g.custom(t) != "" {
		return "custom(" + typeName(t) + ")"
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		inner := g.of(u.Elem())
		if inner == "-" {
			return "-"
		}
		return "*" + inner
	case *types.Basic:
		if form, ok := basicForms[u.Kind()]; ok {
			return form
		}
		return u.Name()
	case *types.Slice:
		if basic, ok := types.Unalias(u.Elem()).(*types.Basic); ok && basic.Kind() == types.Uint8 {
			return "bytes"
		}
		return "slice(" + g.of(u.Elem()) + ")"
	case *types.Array:
		return fmt.Sprintf("array(%d,%s)", u.Len(), g.of(u.Elem()))
	case *types.Map:
		return "map(" + g.of(u.Key()) + "," + g.of(u.Elem()) + ")"
	case *types.Interface:
		return "interface(" + typeName(t) + ")"
	case *types.Struct:
		if named, ok := t.(*types.Named); ok {
			return "struct(" + typeName(named) + ")"
		}
		if u.NumFields() > 0 {
			panic(unsupported("a struct without a name: " + typeName(t)))
		}
		return "struct()"
	case *types.Signature, *types.Chan:
		return "-"
	}
	panic(unsupported("a type of a kind that gob does not know: " + typeName(t)))
}

// unsupported is what collect stops with when it meets a type that the facts file has no descriptor for.
type unsupported string

// typeName writes a type as Go source does, with the names of packages and `any` for the empty interface.
func typeName(t types.Type) string {
	return types.TypeString(t, (*types.Package).Name)
}
