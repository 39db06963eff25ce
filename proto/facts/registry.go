package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/packages"
)

// registeredTypes finds the calls of gob's Register and RegisterName in a package, and the name that each gives to
// which type.
func registeredTypes(pkg *packages.Package) (names []string, found []types.Type, err error) {
	for _, file := range pkg.Syntax {
		ast.Inspect(file, func(node ast.Node) bool {
			call, ok := node.(*ast.CallExpr)
			if !ok || err != nil {
				return err == nil
			}
			function, ok := called(pkg, call).(*types.Func)
			if !ok || function.Pkg() == nil || function.Pkg().Path() != "encoding/gob" || function.Signature().Recv() != nil {
				return true
			}
			switch function.Name() {
			case "Register":
				t := pkg.TypesInfo.TypeOf(call.Args[0])
				names, found = append(names, registeredName(t)), append(found, t)
			case "RegisterName":
				name := pkg.TypesInfo.Types[call.Args[0]].Value
				if name == nil {
					// Register itself calls RegisterName with a name that it makes.
					if pkg.PkgPath == "encoding/gob" {
						return true
					}
					err = fmt.Errorf("%s registers a type under a name that is no constant", pkg.PkgPath)
					return false
				}
				names, found = append(names, constant.StringVal(name)), append(found, pkg.TypesInfo.TypeOf(call.Args[1]))
			}
			return true
		})
	}
	return names, found, err
}

func called(pkg *packages.Package, call *ast.CallExpr) types.Object {
	switch function := call.Fun.(type) {
	case *ast.Ident:
		return pkg.TypesInfo.Uses[function]
	case *ast.SelectorExpr:
		return pkg.TypesInfo.Uses[function.Sel]
	}
	return nil
}

// registeredName is the name that gob.Register gives: a type with a name has its import path, any other is written as
// package reflect writes it.
func registeredName(t types.Type) string {
	t = types.Unalias(t)
	if named, ok := t.(*types.Named); ok {
		return types.TypeString(named, (*types.Package).Path)
	}
	return reflected(t)
}

func reflected(t types.Type) string {
	t = types.Unalias(t)
	switch u := t.(type) {
	case *types.Basic:
		return types.Typ[u.Kind()].Name()
	case *types.Pointer:
		return "*" + reflected(u.Elem())
	case *types.Slice:
		return "[]" + reflected(u.Elem())
	case *types.Map:
		return "map[" + reflected(u.Key()) + "]" + reflected(u.Elem())
	case *types.Interface:
		return "interface {}"
	}
	return typeName(t)
}
