package main

import (
	"cmp"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

// enumsOf lists the constants of the named types that travel: those of exactly that type in the type's own package, in
// source order.
func enumsOf(named []*types.Named, files *token.FileSet) []enum {
	found := []enum{}
	for _, t := range named {
		basic, ok := t.Underlying().(*types.Basic)
		if !ok {
			continue
		}
		if values := constantsOf(t, files); len(values) > 0 {
			found = append(found, enum{Type: typeName(t), Underlying: basic.Name(), Values: values})
		}
	}
	slices.SortFunc(found, func(a, b enum) int { return cmp.Compare(a.Type, b.Type) })
	return found
}

func constantsOf(t *types.Named, files *token.FileSet) []enumValue {
	var constants []*types.Const
	scope := t.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		if one, ok := scope.Lookup(name).(*types.Const); ok && one.Exported() && types.Identical(one.Type(), t) {
			constants = append(constants, one)
		}
	}
	slices.SortFunc(constants, func(a, b *types.Const) int { return comparePositions(files, a.Pos(), b.Pos()) })
	var values []enumValue
	for _, one := range constants {
		values = append(values, enumValue{Name: one.Name(), Value: constant.Val(one.Val())})
	}
	return values
}

func comparePositions(files *token.FileSet, a, b token.Pos) int {
	one, other := files.Position(a), files.Position(b)
	return cmp.Or(
		cmp.Compare(one.Filename, other.Filename),
		cmp.Compare(one.Line, other.Line),
		cmp.Compare(one.Column, other.Column),
	)
}
