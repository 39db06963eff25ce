import { indent } from "../codec/write-field.ts";
import type { Field } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import type { Part } from "./mapping.ts";
import { structTypeName } from "./names.ts";
import { putLine } from "./write-value.ts";

/** A line that writes a field which no field of the model stands for. */
export interface ExtraLine {
  readonly index: number;
  readonly line: string;
}

/** The lines that write the fields of a struct, each behind the one before it, and the end of the struct. */
export function writeParts(
  parts: readonly Part[],
  valueFor: (field: Field) => string,
  module: GobModule,
  extra: readonly ExtraLine[] = [],
): string[] {
  const lines = [
    ...parts.map((part) => ({ index: part.go.index, lines: putPart(part, valueFor, module) })),
    ...extra.map(({ index, line }) => ({ index, lines: [line] })),
  ]
    .sort((a, b) => a.index - b.index)
    .flatMap((part) => part.lines);
  return [...(lines.length === 0 ? [] : ["let last = -1;"]), ...lines, `${module.wire("endStruct")}(w);`];
}

function putPart(part: Part, valueFor: (field: Field) => string, module: GobModule): string[] {
  const { go } = part;
  switch (part.kind) {
    case "left":
      return [];
    case "field": {
      const { field, conversion } = part;
      const always = go.type.kind === "struct" && !go.type.pointer;
      return [putLine({ index: go.index, conversion, value: valueFor(field), name: field.modelName, always }, module)];
    }
    case "inner":
      return [
        `last = ${module.wire("putField")}(w, last, ${go.index});`,
        "{",
        ...indent(writeParts(part.parts, valueFor, module)),
        "}",
      ];
    case "choice":
      return part.choices.map(({ field, registered, conversion }, index) => {
        const { modelName } = field;
        const write = module.value(`write${conversion.message.modelName}`);
        const type = module.value(structTypeName(conversion.go));
        const put = `last = ${module.wire("putHeld")}(w, last, ${go.index}, ${JSON.stringify(modelName)}, ${valueFor(field)}, ${JSON.stringify(registered)}, ${type}, ${write});`;
        return index === 0 ? put : `if (last < ${go.index}) ${put}`;
      });
  }
}
