import type { Field } from "../schema/contract.ts";
import { memberName } from "../schema/names.ts";

/** Names that the local variable of a field can't have: words of the language and names that a decoder uses itself. */
const taken = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield " +
    "r length into end tag stop part key item error " +
    "messageEnd expectEnd skipField setKey atField isEmptyError"
  ).split(" "),
);

/** The local variable that holds a field. */
export function localName(field: Field): string {
  const name = field.modelName;
  return taken.has(name) || /^(?:read|decode|textOf)(?![a-z])/.test(name) ? `${name}_` : name;
}

/** `name` or `name: local`, for an object literal or a pattern. */
export function keyed(field: Field, value = localName(field)): string {
  return field.modelName === value ? value : `${field.modelName}: ${value}`;
}

/** The constant with a message's list of fields. */
export function fieldsName(codec: string): string {
  return `${memberName(codec)}Fields`;
}

/** The list of fields for errors: "1:id 2:createAt". */
export function fieldsText(fields: readonly Field[], unwrap: boolean): string {
  return fields
    .flatMap(({ modelName, number, twin }) =>
      twin === undefined
        ? [[number, modelName]]
        : [
            [number, modelName],
            [twin.number, modelName],
          ],
    )
    .map(([number, name]) => `${number}:${unwrap ? "" : name}`)
    .join(" ");
}

export function wireTag(number: number, wireType: number): number {
  return number * 8 + wireType;
}

/** "OnSAMLLogin" becomes "on_saml_login". */
export function snakeCase(goName: string): string {
  return goName
    .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, (_, low: string, up: string, run: string) =>
      run === undefined ? `${low}_${up}` : `${run}_`,
    )
    .toLowerCase();
}
