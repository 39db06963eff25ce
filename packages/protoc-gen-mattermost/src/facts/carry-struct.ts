import type { Field, Message } from "../schema/contract.ts";
import { type CarrierOf, type Conversion, conversionOf } from "./conversion.ts";
import type { GoField, GoStruct } from "./facts.ts";
import { snakeCase } from "./snake-case.ts";

/** How one Go field is carried. */
export interface CarriedField {
  /** The Go struct and field: "model.Post.CreateAt". */
  readonly place: string;
  readonly go: GoField;
  /** The fields of the message that carry it, each with what becomes of the value. Empty if nothing does. */
  readonly by: readonly { readonly field: Field; readonly conversion: Conversion }[];
}

export interface StructTable {
  readonly structs: ReadonlyMap<string, GoStruct>;
  readonly carrierOf: CarrierOf;
}

/** How the fields of a Go struct are carried by a message. `path` is where in the message's own struct the struct is. */
export function carryStruct(struct: GoStruct, message: Message, table: StructTable, path = ""): CarriedField[] {
  return struct.fields.flatMap((go): CarriedField[] => {
    const place = `${struct.type}.${go.name}`;
    const inner = table.structs.get(go.type.replace(/^\*/, ""));
    const isNamed = message.fields.some((field) => names(field, path, go.name));
    const isFlat = message.fields.some((field) => field.goField?.startsWith(`${path}${go.name}.`));
    if (!isNamed && inner !== undefined && (go.embedded === true || isFlat)) {
      const innerPath = go.embedded === true ? path : `${path}${go.name}.`;
      return carryStruct(inner, message, table, innerPath);
    }
    const fields = message.fields.filter((field) => names(field, path, go.name));
    const by = fields.flatMap((field) => {
      const conversion = conversionOf(field, go.gob, table.carrierOf);
      return conversion === undefined ? [] : [{ field, conversion }];
    });
    return [{ place, go, by: by.length === fields.length ? by : [] }];
  });
}

/** Whether a field is for that Go field: by option, or by its name. */
function names(field: Field, path: string, goName: string): boolean {
  if (field.goField !== undefined) return field.goField === `${path}${goName}`;
  const name = field.value.kind === "json" ? field.name.replace(/_json$/, "") : field.name;
  return path === "" && name === snakeCase(goName);
}
