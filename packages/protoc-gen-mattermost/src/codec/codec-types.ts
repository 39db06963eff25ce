import { fieldType, mayBeAbsent, orUndefined } from "../model/type-text.ts";
import type { TypeUser } from "../output/modules.ts";
import type { Field, Message } from "../schema/contract.ts";

/** Which type of a value is meant: the whole one, or the one with everything optional. */
export type CodecForm = "full" | "init";

/** The name of the functions of a message, without what they do: "Post" of encodePost. */
export function codecName(message: Message): string {
  return message.role === "wire" || message.role === "model" || message.role === "apiRequest"
    ? message.modelName
    : message.name;
}

/** The TypeScript type of a message in the codecs: that of the model, but that streams are bytes. */
export function messageType(message: Message, form: CodecForm, user: TypeUser): string {
  const [only] = message.fields;
  if (message.unwrap && only !== undefined) return fieldType(only, form, user);
  const type = user.type(form === "full" ? message.modelName : message.initName);
  return withBytes(type, message.fields, form);
}

/** A type of the model with its streams as bytes. */
export function withBytes(type: string, fields: readonly Field[], form: CodecForm): string {
  const streams = fields.filter((field) => field.value.kind === "stream").map((field) => field.modelName);
  if (streams.length === 0) return type;
  const keys = streams.map((name) => JSON.stringify(name)).join(" | ");
  const bytes = streams.map((name) => (form === "full" ? `${name}: Uint8Array` : `${name}?: Uint8Array | undefined`));
  return `Omit<${type}, ${keys}> & { ${bytes.join("; ")} }`;
}

/** The type of a field's local variable while a message is read. */
export function localType(field: Field, user: TypeUser): string {
  const type = field.value.kind === "stream" ? "Uint8Array" : fieldType(field, "full", user);
  return mayBeAbsent(field) ? orUndefined(type) : type;
}
