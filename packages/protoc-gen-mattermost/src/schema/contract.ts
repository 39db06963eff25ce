/** The whole contract, resolved: what the generators need and nothing of descriptors. */
export interface Contract {
  /** Every message of the package, in the order of files (sorted by path) and declarations. */
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
  /** The rpcs of PluginAPI in declaration order. */
  readonly api: readonly ApiMethod[];
  /** The rpcs of PluginHooks in declaration order, those of class `http` and `runtime` included. */
  readonly hooks: readonly Hook[];
  /** The files of the package, sorted by name. */
  readonly files: readonly ContractFile[];
}

export interface ContractFile {
  /** The name without folder and ending: "post", "api_user". */
  readonly stem: string;
  readonly doc: string;
}

/** What a message is for. Only `model` and `apiRequest` messages are types of the wire-free model. */
export type MessageRole =
  | "model"
  | "apiRequest"
  | "apiResponse"
  | "hookRequest"
  | "hookResponse"
  /** Sent only around HTTP requests and by the runtime: has a codec like any message, but no author meets it. */
  | "wire";

export interface Message {
  /** "mattermost.pluginapi.v1.Post" */
  readonly typeName: string;
  /** The name in the proto: "Post". */
  readonly name: string;
  /** The TypeScript type of the whole value. */
  readonly modelName: string;
  /** The TypeScript type with everything optional. */
  readonly initName: string;
  /** The stem of the file: "post", "api_user". */
  readonly file: string;
  readonly doc: string;
  readonly deprecated: boolean;
  readonly role: MessageRole;
  /** The plain value of this message is that of its only field; it has no type of its own. */
  readonly unwrap: boolean;
  /** In declaration order, which is the order of keys in the model. Twins and fields that are not in use are not among them. */
  readonly fields: readonly Field[];
  /** The Go struct that the option names. */
  readonly goStruct: string | undefined;
}

export type ScalarName =
  | "double"
  | "float"
  | "int64"
  | "uint64"
  | "int32"
  | "fixed64"
  | "fixed32"
  | "bool"
  | "string"
  | "bytes"
  | "uint32"
  | "sfixed32"
  | "sfixed64"
  | "sint32"
  | "sint64";

/** What one element of a field holds. */
export type Value =
  | { readonly kind: "scalar"; readonly scalar: ScalarName }
  | { readonly kind: "enum"; readonly enum: Enum }
  | { readonly kind: "message"; readonly message: Message }
  /** Bytes that hold a JSON document; `type` names its TypeScript type. Empty bytes are an absent document. */
  | { readonly kind: "json"; readonly type: string }
  /** Bytes that hold a whole file: a ByteStream in the model, a Uint8Array in the codecs. */
  | { readonly kind: "stream" }
  /** google.protobuf.Struct */
  | { readonly kind: "struct" }
  /** google.protobuf.Value */
  | { readonly kind: "value" }
  /** google.protobuf.ListValue */
  | { readonly kind: "listValue" }
  /** google.protobuf.Int64Value and its like: the scalar or undefined. */
  | { readonly kind: "wrapper"; readonly scalar: ScalarName };

export type FieldRole = "plain" | "answer" | "optionalAnswer" | "rejectionReason" | "error";

export interface Field {
  /** The name in the proto: "create_at". */
  readonly name: string;
  readonly number: number;
  /** The key in the plain value: "createAt". */
  readonly modelName: string;
  readonly doc: string;
  readonly deprecated: boolean;
  readonly role: FieldRole;
  readonly label: "one" | "list" | "map";
  /** The key type of a map on the wire. In the model every key is a string. */
  readonly mapKey: ScalarName | undefined;
  readonly value: Value;
  /** The wire tells an absent value from a zero one: all single messages, and what is declared `optional`. Absent is undefined. */
  readonly presence: boolean;
  /** Declared `optional`. A message argument of a hook that is not so declared is never undefined: an absent one reads as empty. */
  readonly optional: boolean;
  /** A list of numbers, bools or enums that is written packed. */
  readonly packed: boolean;
  /** The field that carries what this one cannot hold exactly. */
  readonly twin: Twin | undefined;
  /** The names of the fields in whose place this one stands. They are neither read nor written. */
  readonly standsFor: readonly string[];
  /** The Go field or parameter that the option names. */
  readonly goField: string | undefined;
  /** The Go type that the option names. */
  readonly goType: string | undefined;
  /** What a plugin has to ask for to get the value; undefined if it is no secret. */
  readonly secret: string | undefined;
}

/** A field that is written only where another one cannot hold the value exactly, and that counts where it is present. */
export type Twin = { readonly name: string; readonly number: number } & (
  | {
      /** JSON beside google.protobuf.Struct or Value: for whole numbers beyond 2^53. */
      readonly kind: "json";
      /** Beside a Struct: also for what is no object. */
      readonly anyValue: boolean;
    }
  /** int64 beside int32; where `zero` is set, also for a zero that is not absent. */
  | { readonly kind: "wide"; readonly zero: boolean }
  /** Int64Value beside Int32Value. */
  | { readonly kind: "wideWrapper" }
  /** The same scalar with presence: for a zero that is not absent. */
  | { readonly kind: "zero" }
);

export interface Enum {
  readonly typeName: string;
  readonly name: string;
  readonly file: string;
  readonly doc: string;
  /** In declaration order. The one with number 0 is undefined in the model. */
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  /** The name in the proto: "CHANNEL_TYPE_OPEN". */
  readonly name: string;
  readonly number: number;
  /** The text in the model: "open". */
  readonly text: string;
  /** The text or number in Go: "O". */
  readonly goValue: string;
  readonly doc: string;
}

/** What a method answers or a hook may return. */
export type Answer =
  | { readonly kind: "none" }
  /** One marked field. With `optional` a missing value is a regular answer. */
  | { readonly kind: "field"; readonly field: Field; readonly optional: boolean }
  /** All fields but error and rejection reason, as an object of its own type. */
  | { readonly kind: "object"; readonly typeName: string; readonly initName: string; readonly fields: readonly Field[] }
  /** A WHATWG Response. */
  | { readonly kind: "http" };

interface Rpc {
  /** The name of the rpc and of the Go method: "KVGet". */
  readonly goName: string;
  /** The name in TypeScript: "kvGet". */
  readonly name: string;
  /** "/mattermost.pluginapi.v1.PluginAPI/KVGet" */
  readonly path: string;
  readonly doc: string;
  readonly deprecated: boolean;
  /** What it is about, from the file of its messages: "kv", "message". */
  readonly subject: string;
  readonly request: Message;
  readonly response: Message;
  /** Empty if the proto does not say. */
  readonly minServerVersion: string;
  readonly errorField: Field | undefined;
  readonly answer: Answer;
  /** Over net/rpc, what is false, 0 or empty in the document that a plugin sends arrives unset. */
  readonly losesZeros: boolean;
}

export interface ApiMethod extends Rpc {
  readonly retryable: boolean;
  /** Takes a WHATWG Request and answers a Response. */
  readonly http: boolean;
}

export type HookClass = "event" | "lifecycle" | "gate" | "change" | "filter" | "value" | "http" | "runtime";

export interface Hook extends Rpc {
  readonly class: HookClass;
  /** What the host is told when the handler throws: nothing, a rejection, or the error itself. */
  readonly onError: "allow" | "reject" | "error";
  /** The reason that says dismissed on the wire; undefined if the hook has no dismissal. */
  readonly dismissReason: string | undefined;
  /** A stock server writes the answer over the value that it asked about. */
  readonly mergesAnswer: boolean;
  /** A stock server takes an answer without a value for a rejection. */
  readonly silenceRejects: boolean;
  /** On a channel that the plugin guards, a server rejects when the call fails. */
  readonly guards: boolean;
  /** Nothing means yes. */
  readonly nothingIsTrue: boolean;
  /** The request fields that are arguments: all but the two contexts. */
  readonly args: readonly Field[];
  readonly requestContextField: Field | undefined;
  readonly pluginContextField: Field | undefined;
  readonly reasonField: Field | undefined;
}
