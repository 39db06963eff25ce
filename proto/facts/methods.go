package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// rpcMethod is a method that a net/rpc server of the plugin package offers.
type rpcMethod struct {
	name          string
	origin        string
	args, returns types.Type
	position      token.Pos
}

// rpcMethods lists the methods of a server type that net/rpc can call: two parameters, the second a pointer, and an
// error as the only result.
func rpcMethods(m *module, server string) (map[string]rpcMethod, error) {
	object := m.plugin.Types.Scope().Lookup(server)
	if object == nil {
		return nil, fmt.Errorf("package plugin has no type %s", server)
	}
	methods := map[string]rpcMethod{}
	set := types.NewMethodSet(types.NewPointer(object.Type()))
	for i := range set.Len() {
		function := set.At(i).Obj().(*types.Func)
		signature := function.Signature()
		if !function.Exported() || signature.Params().Len() != 2 || signature.Results().Len() != 1 {
			continue
		}
		reply, ok := signature.Params().At(1).Type().(*types.Pointer)
		if !ok {
			continue
		}
		origin := "hand-written"
		if strings.HasSuffix(m.files.Position(function.Pos()).Filename, "_generated.go") {
			origin = "generated"
		}
		methods[function.Name()] = rpcMethod{
			name: function.Name(), origin: origin, args: signature.Params().At(0).Type(), returns: reply.Elem(), position: function.Pos(),
		}
	}
	return methods, nil
}

// goMethod is a method of one of the interfaces that plugins meet.
type goMethod struct {
	name            string
	params, results []param
	variadic        bool
	// min is the first server version that has it, from its comment.
	min string
}

var minimum = regexp.MustCompile(`(?m)^\s*Minimum server version: (\S+)`)

// interfaceMethods lists the methods of an interface of the plugin package in source order.
func interfaceMethods(m *module, name string) ([]goMethod, error) {
	object := m.plugin.Types.Scope().Lookup(name)
	if object == nil {
		return nil, fmt.Errorf("package plugin has no interface %s", name)
	}
	comments := methodComments(m.plugin, name)
	interfaced := object.Type().Underlying().(*types.Interface)
	var functions []*types.Func
	for function := range interfaced.Methods() {
		functions = append(functions, function)
	}
	slices.SortFunc(functions, func(a, b *types.Func) int { return comparePositions(m.files, a.Pos(), b.Pos()) })
	var methods []goMethod
	for _, function := range functions {
		signature := function.Signature()
		method := goMethod{
			name: function.Name(), params: paramsOf(signature.Params()), results: paramsOf(signature.Results()), variadic: signature.Variadic(),
		}
		if found := minimum.FindStringSubmatch(comments[function.Name()]); found != nil {
			method.min = found[1]
		}
		methods = append(methods, method)
	}
	return methods, nil
}

func methodComments(pkg *packages.Package, name string) map[string]string {
	comments := map[string]string{}
	for _, file := range pkg.Syntax {
		ast.Inspect(file, func(node ast.Node) bool {
			spec, ok := node.(*ast.TypeSpec)
			if !ok || spec.Name.Name != name {
				return true
			}
			for _, method := range spec.Type.(*ast.InterfaceType).Methods.List {
				for _, name := range method.Names {
					comments[name.Name] = method.Doc.Text()
				}
			}
			return false
		})
	}
	return comments
}

func paramsOf(tuple *types.Tuple) []param {
	params := []param{}
	for one := range tuple.Variables() {
		params = append(params, param{Name: one.Name(), Type: typeName(one.Type())})
	}
	return params
}

// hookID is the number of a hook, or nil for Implemented, which has none.
func hookID(pkg *types.Package, name string) *int64 {
	found, ok := pkg.Scope().Lookup(name + "ID").(*types.Const)
	if !ok {
		return nil
	}
	id, _ := constant.Int64Val(found.Val())
	return &id
}
