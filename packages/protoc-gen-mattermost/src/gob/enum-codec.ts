import type { Enum } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";

/** Prints the two functions between an enum's texts in Go and in the model. */
export function printEnumCodec(module: GobModule, desc: Enum): void {
  const known = desc.values.filter(({ number }) => number !== 0);
  const type = module.type(desc.name);
  const odd = known.filter(({ text, goValue }) => text !== goValue);
  module.print(
    "/** Undefined for no text. A text that this version does not know is itself. */",
    `export function ${module.exportValue(fromGo(desc))}(text: string): ${type} | undefined {`,
    ...mapped(
      odd.map(({ text, goValue }) => [goValue, text]),
      'text === "" ? undefined : text',
    ),
    "}",
    "",
    `export function ${module.exportValue(toGo(desc))}(text: ${type} | undefined): string | undefined {`,
    ...mapped(
      odd.map(({ text, goValue }) => [text, goValue]),
      "text",
    ),
    "}",
    "",
  );
}

function mapped(pairs: readonly (readonly [string, string])[], otherwise: string): string[] {
  if (pairs.length === 0) return [`  return ${otherwise};`];
  return [
    "  switch (text) {",
    ...pairs.flatMap(([from, to]) => [`    case ${JSON.stringify(from)}:`, `      return ${JSON.stringify(to)};`]),
    "    default:",
    `      return ${otherwise};`,
    "  }",
  ];
}

/** The function from Go's text. */
export function fromGo(desc: Enum): string {
  return `fromGo${desc.name}`;
}

/** The function to Go's text. */
export function toGo(desc: Enum): string {
  return `toGo${desc.name}`;
}
