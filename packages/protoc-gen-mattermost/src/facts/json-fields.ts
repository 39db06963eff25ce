import type { GoField, GoStruct } from "./facts.ts";

/** A key of the JSON object that Go makes of a struct. */
export interface JsonField {
  readonly key: string;
  readonly type: string;
  /** The key is left out where the value is zero. */
  readonly omitted: boolean;
}

/** The keys of a struct's JSON in the order of Go's fields. An embedded struct without a name of its own lies flat. */
export function jsonFields(struct: GoStruct, structs: ReadonlyMap<string, GoStruct>): readonly JsonField[] {
  return struct.fields.flatMap((field): readonly JsonField[] => {
    const [name = "", ...options] = (field.json ?? "").split(",");
    if (field.json === "-") return [];
    const embedded = field.embedded === true && name === "" ? structs.get(field.type.replace(/^\*/, "")) : undefined;
    if (embedded !== undefined) return jsonFields(embedded, structs);
    const type = options.includes("string") ? "string" : field.type;
    return isSent(field) ? [{ key: name || field.name, type, omitted: options.some(isOmission) }] : [];
  });
}

function isOmission(option: string): boolean {
  return option === "omitempty" || option === "omitzero";
}

/** Functions and channels have no JSON. */
function isSent({ type }: GoField): boolean {
  return !/^(?:func\(|chan |<-chan )/.test(type);
}
