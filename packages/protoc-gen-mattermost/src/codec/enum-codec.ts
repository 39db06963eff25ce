import type { Enum } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";

/** Prints the two functions between an enum's numbers on the wire and its texts in the model. */
export function printEnumCodec(module: CodecModule, desc: Enum): void {
  const known = desc.values.filter(
    (value, i) => value.number !== 0 && desc.values.findIndex((other) => other.number === value.number) === i,
  );
  const type = module.type(desc.name);
  module.print(
    "/** Undefined for the number 0. A number that this version does not know is its decimal text. */",
    `export function ${module.exportValue(textFunction(desc))}(number: number): ${type} | undefined {`,
    "  switch (number) {",
    "    case 0:",
    "      return undefined;",
    ...known.flatMap((value) => [`    case ${value.number}:`, `      return ${JSON.stringify(value.text)};`]),
    "    default:",
    "      return String(number);",
    "  }",
    "}",
    "",
    `export function ${module.exportValue(numberFunction(desc))}(w: ${module.wireType("Writer")}, name: ${module.wireType("FieldName")}, text: ${type}): number {`,
    "  switch (text) {",
    ...desc.values
      .filter((value) => value.number !== 0)
      .flatMap((value) => [`    case ${JSON.stringify(value.text)}:`, `      return ${value.number};`]),
    "    default:",
    `      return ${module.wire("unknownEnumNumber")}(w, name, text, ${JSON.stringify(known.map((value) => JSON.stringify(value.text)).join(", "))});`,
    "  }",
    "}",
    "",
  );
}

/** The function from number to text. */
export function textFunction(desc: Enum): string {
  return `textOf${desc.name}`;
}

/** The function from text to number. */
export function numberFunction(desc: Enum): string {
  return `numberOf${desc.name}`;
}
