import type { Enum, Field, Message, ScalarName, Value } from "../schema/contract.ts";
import type { GoType } from "./go-type.ts";

/** How a value of a Go type becomes a value of the model, and back. */
export type Conversion =
  | { readonly kind: "text" | "bool" | "float" | "bytes" }
  | { readonly kind: "int" | "uint"; readonly bits: number }
  /** time.Time as milliseconds, 0 for none. */
  | { readonly kind: "time" }
  | { readonly kind: "enum"; readonly enum: Enum }
  /** An interface as plain data. */
  | { readonly kind: "dynamic" }
  /** A map of interfaces as an object of plain data. */
  | { readonly kind: "object" }
  /** The same for the props of a post. */
  | { readonly kind: "props" }
  /** JSON text that Go keeps as it is, as plain data. */
  | { readonly kind: "jsonText"; readonly object: boolean }
  /** Any Go type as plain data with the keys of Go's JSON. */
  | { readonly kind: "document"; readonly go: GoType }
  | { readonly kind: "struct"; readonly go: string; readonly message: Message }
  | { readonly kind: "list" | "map"; readonly elem: Conversion }
  /** A map of bools as the list of keys that are true. */
  | { readonly kind: "keys" }
  /** A list of keys and values in turn as a list of pairs. */
  | { readonly kind: "pairs" }
  /** A Go error as an AppError. */
  | { readonly kind: "error" };

const rawJson = "json.RawMessage";

/** Finds the conversion of a Go type that is written `goType` in Go to a field's value, or undefined if there is none. */
export function conversionOf(
  go: GoType,
  goType: string,
  field: Pick<Field, "label" | "value" | "twin">,
): Conversion | undefined {
  const { label, value } = field;
  if (value.kind === "message" && value.message.unwrap && label === "one") {
    const [only] = value.message.fields;
    return only && conversionOf(go, goType, only);
  }
  if (label === "map") return go.kind === "map" ? wrapped("map", elementConversion(go.elem, value)) : undefined;
  if (label === "list") return listConversion(go, value);
  return oneConversion(go, goType, value, field.twin?.kind === "json" && field.twin.anyValue);
}

function wrapped(kind: "list" | "map", elem: Conversion | undefined): Conversion | undefined {
  return elem && { kind, elem };
}

function listConversion(go: GoType, value: Value): Conversion | undefined {
  if (go.kind === "map") return go.elem.kind === "bool" && isScalar(value, "string") ? { kind: "keys" } : undefined;
  if (go.kind !== "slice") return undefined;
  if (go.elem.kind === "interface" && value.kind === "message") return { kind: "pairs" };
  return wrapped("list", elementConversion(go.elem, value));
}

/** An element that is itself a list or map is a message around its only field. */
function elementConversion(go: GoType, value: Value): Conversion | undefined {
  return conversionOf(go, "", { label: "one", value, twin: undefined });
}

function oneConversion(
  go: GoType,
  goType: string,
  value: Value,
  anyValue: boolean | undefined,
): Conversion | undefined {
  switch (value.kind) {
    case "scalar":
    case "wrapper":
      return scalarConversion(go, value.scalar);
    case "enum":
      return go.kind === "string" ? { kind: "enum", enum: value.enum } : undefined;
    case "message":
      return go.kind === "struct" && structOf(value.message) === go.name
        ? { kind: "struct", go: go.name, message: value.message }
        : undefined;
    case "struct":
      if (go.kind === "interface") return anyValue ? { kind: "dynamic" } : undefined;
      return isObject(go) ? { kind: "object" } : undefined;
    case "value":
      if (go.kind === "interface") return { kind: "dynamic" };
      return isRawJson(go, goType) ? { kind: "jsonText", object: false } : undefined;
    case "json":
      if (go.kind === "interface") return { kind: "dynamic" };
      if (go.kind === "bytes") return { kind: "jsonText", object: value.type !== "DynamicValue" };
      return isObject(go) ? { kind: "object" } : { kind: "document", go };
    default:
      return undefined;
  }
}

function isObject(go: GoType): boolean {
  return go.kind === "map" && go.key.kind === "string" && go.elem.kind === "interface";
}

/** The type is written "json.RawMessage" in Go, or it is a slice of bytes that holds JSON. */
function isRawJson(go: GoType, goType: string): boolean {
  return go.kind === "bytes" && goType.replace(/^\*/, "") === rawJson;
}

function isScalar(value: Value, scalar: ScalarName): boolean {
  return value.kind === "scalar" && value.scalar === scalar;
}

const numbers: ReadonlySet<ScalarName> = new Set(["int64", "uint64", "int32", "uint32", "sint32", "sint64"]);

function scalarConversion(go: GoType, scalar: ScalarName): Conversion | undefined {
  switch (go.kind) {
    case "string":
      return scalar === "string" ? { kind: "text" } : undefined;
    case "bool":
      return scalar === "bool" ? { kind: "bool" } : undefined;
    case "bytes":
      return scalar === "bytes" ? { kind: "bytes" } : undefined;
    case "float":
      return scalar === "double" || scalar === "float" ? { kind: "float" } : undefined;
    case "int":
    case "uint":
      return numbers.has(scalar) ? { kind: go.kind, bits: go.bits } : undefined;
    case "custom":
      if (go.name === "time.Time") return scalar === "int64" ? { kind: "time" } : undefined;
      return go.name === "url.URL" && scalar === "string" ? { kind: "text" } : undefined;
    default:
      return undefined;
  }
}

/** The name of the Go struct that a message carries, whether there is one or not. */
export function structOf(message: Message): string {
  return message.goStruct ?? `model.${message.name}`;
}
