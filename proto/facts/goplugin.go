package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/packages"
)

// goPluginCalls reads what is said before the first hook: the handshake and go-plugin's own calls.
func (c *collector) goPluginCalls(result *facts) error {
	literal, err := valueOf(c.plugin, "handshake")
	if err != nil {
		return err
	}
	keys := map[string]constant.Value{}
	for _, element := range literal.Elts {
		pair := element.(*ast.KeyValueExpr)
		keys[pair.Key.(*ast.Ident).Name] = c.plugin.TypesInfo.Types[pair.Value].Value
	}
	for _, key := range []string{"MagicCookieKey", "MagicCookieValue", "ProtocolVersion"} {
		if keys[key] == nil {
			return fmt.Errorf("the handshake of package plugin has no constant %s", key)
		}
	}
	result.Handshake = handshake{
		CookieKey:   constant.StringVal(keys["MagicCookieKey"]),
		CookieValue: constant.StringVal(keys["MagicCookieValue"]),
		CoreVersion: number(constantOf(c.goPlugin, "CoreProtocolVersion")),
		AppVersion:  number(keys["ProtocolVersion"]),
		Protocol:    constant.StringVal(constantOf(c.goPlugin, "ProtocolNetRPC")),
		// These two are literals inside of functions.
		Plugin:  "hooks",
		Service: "Plugin",
	}
	for _, call := range []struct{ service, server, method string }{
		{"Control", "controlServer", "Ping"}, {"Control", "controlServer", "Quit"}, {"Dispenser", "dispenseServer", "Dispense"},
	} {
		object, _, _ := types.LookupFieldOrMethod(c.goPlugin.Types.Scope().Lookup(call.server).Type(), true, c.goPlugin.Types, call.method)
		function, ok := object.(*types.Func)
		if !ok {
			return fmt.Errorf("go-plugin's %s has no method %s", call.server, call.method)
		}
		params := function.Signature().Params()
		result.Control = append(result.Control, control{
			RPC:     call.service + "." + call.method,
			Args:    typeName(params.At(0).Type()),
			Returns: typeName(params.At(1).Type().(*types.Pointer).Elem()),
		})
	}
	result.RPCHeaders = []described{c.header("Request"), c.header("Response")}
	return nil
}

// header describes a message of net/rpc. Its types are those of the fields' gob forms.
func (c *collector) header(name string) described {
	t := c.netRPC.Types.Scope().Lookup(name).Type()
	fields := c.fields(t.Underlying().(*types.Struct))
	for i := range fields {
		fields[i].Type = ""
	}
	return described{Type: typeName(t), Fields: &fields}
}

func number(value constant.Value) int64 {
	n, _ := constant.Int64Val(value)
	return n
}

func constantOf(pkg *packages.Package, name string) constant.Value {
	return pkg.Types.Scope().Lookup(name).(*types.Const).Val()
}

// valueOf finds the literal of a package's variable.
func valueOf(pkg *packages.Package, name string) (*ast.CompositeLit, error) {
	for _, file := range pkg.Syntax {
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				value, ok := spec.(*ast.ValueSpec)
				if !ok || value.Names[0].Name != name || len(value.Values) != 1 {
					continue
				}
				if literal, ok := value.Values[0].(*ast.CompositeLit); ok {
					return literal, nil
				}
			}
		}
	}
	return nil, fmt.Errorf("%s has no variable %s with a literal", pkg.PkgPath, name)
}
