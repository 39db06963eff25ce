import type { Field, Message, Value } from "../schema/contract.ts";
import { type GobForm, parseGobForm } from "./gob-form.ts";

/** How a value changes between Go and the model. */
export type Conversion =
  /** It does not: the same kind of value. */
  | "same"
  /** A Go int in 32 bits. What does not fit is refused, never cut off. */
  | "int32"
  /** A time as ms since the epoch. */
  | "time"
  /** A map whose keys are all that matters, as a list. */
  | "set"
  /** Values of any kind, or JSON. */
  | "dynamic"
  /** A JSON document with a type of its own. */
  | "document"
  /** One of the values that an interface may hold. */
  | "variant"
  /** A file that flows. */
  | "stream";

/** Finds the message that carries a Go struct. */
export type CarrierOf = (goStruct: string) => Message | undefined;

/** How a field carries what Go sends in a form; undefined if it does not, or not without loss. */
export function conversionOf(field: Field, gob: string, carrierOf: CarrierOf): Conversion | undefined {
  const form = parseGobForm(gob);
  if (field.goType !== undefined && form.kind === "interface") return "variant";
  if (form.kind === "pointer") {
    const isAbsent = field.presence || field.value.kind === "json" || field.value.kind === "enum";
    return isAbsent && field.label === "one" ? elementConversion(field, form.to, carrierOf) : undefined;
  }
  switch (field.label) {
    case "one":
      return elementConversion(field, form, carrierOf);
    case "list":
      if (form.kind === "list") return elementConversion(field, behindPointer(form.of), carrierOf);
      return isSet(form) ? "set" : undefined;
    case "map":
      if (form.kind !== "map") return undefined;
      return elementConversion(field, behindPointer(form.of), carrierOf);
  }
}

function elementConversion(field: Field, form: GobForm, carrierOf: CarrierOf): Conversion | undefined {
  const { value } = field;
  switch (value.kind) {
    case "scalar":
      return scalarConversion(field, value.scalar, form);
    case "enum":
      return form.kind === "basic" && form.name === "string" ? "same" : undefined;
    case "wrapper":
      return form.kind === "basic" && form.name === "int64" && (value.scalar === "int64" || field.twin !== undefined)
        ? "same"
        : undefined;
    case "stream":
      return "stream";
    case "json":
      return "document";
    case "struct":
    case "value":
    case "listValue":
      return field.twin !== undefined && isDynamic(form) ? "dynamic" : undefined;
    case "message":
      return messageConversion(value, form, carrierOf);
  }
}

function scalarConversion(field: Field, scalar: string, form: GobForm): Conversion | undefined {
  if (form.kind === "custom") return form.name === "time.Time" && scalar === "int64" ? "time" : undefined;
  if (form.kind !== "basic") return undefined;
  if (form.name === scalar) return "same";
  // Go's int and uint have 64 bits, but a small one of ours holds what Go has in fewer.
  if (form.name === "int64" && scalar === "int32") return field.twin === undefined ? "int32" : "same";
  return form.name === "uint8" && scalar === "uint32" ? "same" : undefined;
}

function messageConversion(
  { message }: Extract<Value, { kind: "message" }>,
  form: GobForm,
  carrierOf: CarrierOf,
): Conversion | undefined {
  const [only] = message.fields;
  if (message.unwrap && only !== undefined) {
    if (only.value.kind === "json") return "document";
    return conversionOf(only, textOf(form), carrierOf);
  }
  return form.kind === "struct" && carrierOf(form.name) === message ? "same" : undefined;
}

/** Values of any kind, objects of such values, and raw JSON. */
function isDynamic(form: GobForm): boolean {
  if (form.kind === "map") return form.of.kind === "interface";
  return form.kind === "interface" || (form.kind === "basic" && form.name === "bytes");
}

function isSet(form: GobForm): boolean {
  return form.kind === "map" && form.of.kind === "basic" && form.of.name === "bool";
}

function behindPointer(form: GobForm): GobForm {
  return form.kind === "pointer" ? form.to : form;
}

function textOf(form: GobForm): string {
  switch (form.kind) {
    case "pointer":
      return `*${textOf(form.to)}`;
    case "list":
      return `slice(${textOf(form.of)})`;
    case "map":
      return `map(${textOf(form.key)},${textOf(form.of)})`;
    case "basic":
      return form.name;
    default:
      return `${form.kind}(${form.name})`;
  }
}
