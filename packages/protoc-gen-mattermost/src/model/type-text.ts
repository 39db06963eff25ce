import type { TypeUser } from "../output/modules.ts";
import type { Answer, Field, ScalarName, Value } from "../schema/contract.ts";

/**
 * Which of the types of a value is meant: `full` is what is handed out, `init` is what is taken where everything is
 * optional, `changed` what a hook returns that changes something: the parts that it leaves out stay, but each part is
 * whole.
 */
export type Form = "full" | "init" | "changed";

/** The TypeScript type of a field's value, without the `undefined` of an absent one. Imports what it names. */
export function fieldType(field: Field, form: Form, user: TypeUser): string {
  const element = holdsAnyValue(field) ? user.type("DynamicValue") : valueType(field.value, form, user);
  switch (field.label) {
    case "one":
      return element;
    case "list": {
      const list = element.includes(" ") ? `(${element})[]` : `${element}[]`;
      return form === "full" ? list : `readonly ${list}`;
    }
    case "map":
      return `Record<string, ${element}>`;
  }
}

/** A Struct whose twin also carries what is no object. */
function holdsAnyValue({ value, twin }: Field): boolean {
  return value.kind === "struct" && twin?.kind === "json" && twin.anyValue;
}

/** Tells whether the model knows an absent value of this field. */
export function mayBeAbsent(field: Field): boolean {
  return field.presence || (field.label === "one" && (field.value.kind === "json" || field.value.kind === "enum"));
}

/** As mayBeAbsent, for an argument of a hook: a message or document that the host left out reads as an empty one. */
export function argMayBeAbsent(field: Field): boolean {
  const { kind } = field.value;
  if (kind === "message" || kind === "json" || kind === "struct" || kind === "listValue") return field.optional;
  return mayBeAbsent(field);
}

/** One line of an interface: a key of the plain value. */
export function property(field: Field, form: Form, user: TypeUser): string {
  const type = fieldType(field, form, user);
  if (form !== "full") return `  ${field.modelName}?: ${orUndefined(type)};`;
  return `  ${field.modelName}: ${mayBeAbsent(field) ? orUndefined(type) : type};`;
}

/** The type of what a method answers or of the value that a hook returns; undefined if there is none. */
export function answerType(answer: Answer, form: Form, user: TypeUser): string | undefined {
  switch (answer.kind) {
    case "none":
      return undefined;
    case "http":
      return "Response";
    case "object":
      return user.type(form === "full" ? answer.typeName : answer.initName);
    case "field": {
      const type = fieldType(answer.field, form, user);
      const { kind } = answer.field.value;
      const absent =
        answer.optional ||
        answer.field.optional ||
        (mayBeAbsent(answer.field) && (kind === "enum" || kind === "wrapper"));
      return absent ? orUndefined(type) : type;
    }
  }
}

export function orUndefined(type: string): string {
  return `${type} | undefined`;
}

function valueType(value: Value, form: Form, user: TypeUser): string {
  switch (value.kind) {
    case "scalar":
    case "wrapper":
      return scalarType(value.scalar);
    case "enum":
      return user.type(value.enum.name);
    case "json":
      return user.type(value.type);
    case "stream":
      return form === "full" ? user.type("ByteStream") : `${user.type("ByteStream")} | Uint8Array`;
    case "struct":
      return user.type("DynamicObject");
    case "value":
      return user.type("DynamicValue");
    case "listValue":
      return `${user.type("DynamicValue")}[]`;
    case "message": {
      const { message } = value;
      const [only] = message.fields;
      if (message.unwrap && only !== undefined) return fieldType(only, form, user);
      return user.type(form === "init" ? message.initName : message.modelName);
    }
  }
}

function scalarType(scalar: ScalarName): string {
  switch (scalar) {
    case "string":
      return "string";
    case "bool":
      return "boolean";
    case "bytes":
      return "Uint8Array";
    default:
      return "number";
  }
}
