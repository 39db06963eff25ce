package main

// facts is the file that is written. The fields stand in the order of its keys.
type facts struct {
	Format         int          `json:"format"`
	Source         source       `json:"source"`
	Handshake      handshake    `json:"handshake"`
	Control        []control    `json:"control"`
	RPCHeaders     []described  `json:"rpc_headers"`
	Hooks          []hook       `json:"hooks"`
	API            []apiMethod  `json:"api"`
	Driver         []method     `json:"driver"`
	ResponseWriter []bareMethod `json:"response_writer"`
	Structs        []structType `json:"structs"`
	Named          []namedType  `json:"named"`
	Enums          []enum       `json:"enums"`
	Custom         []customType `json:"custom"`
	Interfaces     []interfaced `json:"interfaces"`
	Registered     []registered `json:"registered"`
}

type source struct {
	ServerPublic string `json:"server_public"`
	GoPlugin     string `json:"go_plugin"`
	Yamux        string `json:"yamux"`
	Go           string `json:"go"`
}

type handshake struct {
	CookieKey   string `json:"cookie_key"`
	CookieValue string `json:"cookie_value"`
	CoreVersion int64  `json:"core_version"`
	AppVersion  int64  `json:"app_version"`
	Protocol    string `json:"protocol"`
	Plugin      string `json:"plugin"`
	Service     string `json:"service"`
}

// control is a call of go-plugin itself.
type control struct {
	RPC     string `json:"rpc"`
	Args    string `json:"args"`
	Returns string `json:"returns"`
}

type hook struct {
	Name string `json:"name"`
	RPC  string `json:"rpc"`
	// ID is null for Implemented, which is no hook.
	ID            *int64    `json:"id"`
	Origin        string    `json:"origin"`
	Min           string    `json:"min"`
	RPCErrVariant bool      `json:"rpc_err_variant"`
	Params        []param   `json:"params"`
	Results       []param   `json:"results"`
	Args          described `json:"args"`
	Returns       described `json:"returns"`
}

type apiMethod struct {
	Name     string    `json:"name"`
	RPC      string    `json:"rpc"`
	Origin   string    `json:"origin"`
	Min      string    `json:"min"`
	Params   []param   `json:"params"`
	Results  []param   `json:"results"`
	Variadic bool      `json:"variadic"`
	Args     described `json:"args"`
	Returns  described `json:"returns"`
}

type method struct {
	Name    string    `json:"name"`
	RPC     string    `json:"rpc"`
	Origin  string    `json:"origin"`
	Params  []param   `json:"params"`
	Results []param   `json:"results"`
	Args    described `json:"args"`
	Returns described `json:"returns"`
}

type bareMethod struct {
	Name    string    `json:"name"`
	RPC     string    `json:"rpc"`
	Origin  string    `json:"origin"`
	Args    described `json:"args"`
	Returns described `json:"returns"`
}

// param is a parameter or result of a Go signature.
type param struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// described is a type at the top of what travels. Fields are those of a struct, in wire order.
type described struct {
	Type   string   `json:"type"`
	Gob    string   `json:"gob,omitempty"`
	Fields *[]field `json:"fields,omitempty"`
}

type field struct {
	Name string `json:"name"`
	Type string `json:"type,omitempty"`
	JSON string `json:"json,omitempty"`
	// Gob is "-" for what gob never sends.
	Gob      string `json:"gob"`
	Embedded bool   `json:"embedded,omitempty"`
}

type structType struct {
	Type string `json:"type"`
	Pkg  string `json:"pkg"`
	// LegacyHTTPOnly marks what only the result of the buffered PluginHTTP reaches.
	LegacyHTTPOnly bool    `json:"legacy_http_only,omitempty"`
	Fields         []field `json:"fields"`
}

type namedType struct {
	Type           string `json:"type"`
	Pkg            string `json:"pkg"`
	Underlying     string `json:"underlying"`
	Gob            string `json:"gob"`
	LegacyHTTPOnly bool   `json:"legacy_http_only,omitempty"`
}

type enum struct {
	Type       string      `json:"type"`
	Underlying string      `json:"underlying"`
	Values     []enumValue `json:"values"`
}

type enumValue struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
}

type customType struct {
	Type           string `json:"type"`
	Wire           string `json:"wire"`
	Form           string `json:"form"`
	LegacyHTTPOnly bool   `json:"legacy_http_only,omitempty"`
}

type interfaced struct {
	Type string `json:"type"`
}

type registered struct {
	Name string `json:"name"`
	Type string `json:"type"`
	Gob  string `json:"gob"`
	By   string `json:"by"`
}
