package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// collect reads everything out of a loaded module.
func collect(m *module) (result *facts, err error) {
	defer func() {
		switch reason := recover().(type) {
		case nil:
		case unsupported:
			err = fmt.Errorf("server/public %s sends what the facts have no form for: %s", m.version, string(reason))
		default:
			panic(reason)
		}
	}()
	forms, err := newGobForms(m)
	if err != nil {
		return nil, err
	}
	c := &collector{module: m, walker: newWalker(forms)}
	result = &facts{
		Format: 1,
		Source: source{
			ServerPublic: m.versions[serverPublic], GoPlugin: m.versions[goPlugin], Yamux: m.versions[yamux], Go: m.goVersion,
		},
	}
	for _, step := range []func(*facts) error{c.goPluginCalls, c.hooks, c.api, c.driver, c.responseWriter, c.registered, c.buffered} {
		if err := step(result); err != nil {
			return nil, err
		}
	}
	c.finish(result)
	return result, nil
}

type collector struct {
	*module
	*walker
}

func (c *collector) hooks(result *facts) error {
	methods, calls, err := c.offered("Hooks", "hooksRPCServer")
	if err != nil {
		return err
	}
	withErr, err := interfaceMethods(c.module, "HooksWithRPCErr")
	if err != nil {
		// Older releases have no such variants.
		withErr = nil
	}
	for _, method := range methods {
		call := calls[method.name]
		result.Hooks = append(result.Hooks, hook{
			Name: method.name, RPC: "Plugin." + method.name, ID: hookID(c.plugin.Types, method.name), Origin: call.origin, Min: method.min,
			RPCErrVariant: slices.ContainsFunc(withErr, func(other goMethod) bool { return other.name == method.name+"WithRPCErr" }),
			Params:        method.params, Results: method.results, Args: c.top(call.args), Returns: c.top(call.returns),
		})
	}
	return nil
}

// bufferedHTTP is the call whose result reaches a large part of Go's net/http and crypto.
const bufferedHTTP = "PluginHTTP"

func (c *collector) api(result *facts) error {
	methods, calls, err := c.offered("API", "apiRPCServer")
	if err != nil {
		return err
	}
	if methods, err = withVariants(methods, calls); err != nil {
		return err
	}
	for _, method := range methods {
		call := calls[method.name]
		result.API = append(result.API, apiMethod{
			Name: method.name, RPC: "Plugin." + method.name, Origin: call.origin, Min: method.min,
			Params: method.params, Results: method.results, Variadic: method.variadic,
		})
		if method.name != bufferedHTTP {
			c.describe(&result.API[len(result.API)-1], call)
		}
	}
	return nil
}

func (c *collector) describe(method *apiMethod, call rpcMethod) {
	method.Args, method.Returns = c.top(call.args), c.top(call.returns)
}

// withVariants adds the calls that are no methods of the interface: each is another way of making the call whose name it
// begins with.
func withVariants(methods []goMethod, calls map[string]rpcMethod) ([]goMethod, error) {
	for _, name := range slices.Sorted(maps.Keys(calls)) {
		if slices.ContainsFunc(methods, func(method goMethod) bool { return method.name == name }) {
			continue
		}
		at := slices.IndexFunc(methods, func(method goMethod) bool { return strings.HasPrefix(name, method.name) })
		if at < 0 {
			return nil, fmt.Errorf("the API server offers %s, which belongs to no method", name)
		}
		variant := methods[at]
		variant.name, variant.min = name, ""
		methods = slices.Insert(methods, at+1, variant)
	}
	return methods, nil
}

// buffered describes the buffered PluginHTTP after everything else, so that what is seen only now is marked as such.
func (c *collector) buffered(result *facts) error {
	_, calls, err := c.offered("API", "apiRPCServer")
	if err != nil {
		return err
	}
	c.legacy = true
	for i := range result.API {
		if result.API[i].Name == bufferedHTTP {
			c.describe(&result.API[i], calls[bufferedHTTP])
		}
	}
	return nil
}

func (c *collector) registered(result *facts) error {
	listed := map[string]int{}
	for _, from := range []struct {
		by  string
		pkg *packages.Package
	}{{"mattermost", c.plugin}, {"encoding/gob", c.gob}} {
		names, found, err := registeredTypes(from.pkg)
		if err != nil {
			return err
		}
		for i, name := range names {
			c.walk(found[i])
			entry := registered{Name: name, Type: typeName(found[i]), Gob: c.forms.of(found[i]), By: from.by}
			if at, ok := listed[name]; ok {
				result.Registered[at] = entry
				continue
			}
			listed[name] = len(result.Registered)
			result.Registered = append(result.Registered, entry)
		}
	}
	return nil
}

func (c *collector) driver(result *facts) error {
	methods, calls, err := c.offered("Driver", "dbRPCServer")
	if err != nil {
		return err
	}
	for _, one := range methods {
		call := calls[one.name]
		result.Driver = append(result.Driver, method{
			Name: one.name, RPC: "Plugin." + one.name, Origin: call.origin, Params: one.params, Results: one.results,
			Args: c.top(call.args), Returns: c.top(call.returns),
		})
	}
	return nil
}

func (c *collector) responseWriter(result *facts) error {
	calls, err := rpcMethods(c.module, "httpResponseWriterRPCServer")
	if err != nil {
		return err
	}
	sorted := slices.SortedFunc(maps.Values(calls), func(a, b rpcMethod) int {
		return comparePositions(c.files, a.position, b.position)
	})
	for _, call := range sorted {
		result.ResponseWriter = append(result.ResponseWriter, bareMethod{
			Name: call.name, RPC: "Plugin." + call.name, Origin: call.origin, Args: c.top(call.args), Returns: c.top(call.returns),
		})
	}
	return nil
}

// offered answers the methods of an interface and the calls that carry them; each method must have one.
func (c *collector) offered(interfaceName, server string) ([]goMethod, map[string]rpcMethod, error) {
	methods, err := interfaceMethods(c.module, interfaceName)
	if err != nil {
		return nil, nil, err
	}
	calls, err := rpcMethods(c.module, server)
	if err != nil {
		return nil, nil, err
	}
	for _, method := range methods {
		if _, ok := calls[method.name]; !ok {
			return nil, nil, fmt.Errorf("%s does not offer %s.%s", server, interfaceName, method.name)
		}
	}
	return methods, calls, nil
}

// finish puts the types in order.
func (c *collector) finish(result *facts) {
	result.Structs, result.Named, result.Custom, result.Interfaces = c.structs, c.named, c.custom, c.interfaces
	slices.SortFunc(result.Structs, func(a, b structType) int { return cmp.Compare(a.Type, b.Type) })
	slices.SortFunc(result.Named, func(a, b namedType) int { return cmp.Compare(a.Type, b.Type) })
	slices.SortFunc(result.Custom, func(a, b customType) int { return cmp.Compare(a.Type, b.Type) })
	slices.SortFunc(result.Interfaces, func(a, b interfaced) int { return cmp.Compare(a.Type, b.Type) })
	result.Enums = enumsOf(c.namedTypes, c.files)
}
