import { indent } from "../codec/write-field.ts";
import type { ApiMethod } from "../schema/contract.ts";
import type { GobModule } from "./gob-module.ts";
import type { Part } from "./mapping.ts";
import type { MappedMethod } from "./method-codec.ts";
import { writeParts } from "./write-parts.ts";

/** Prints what writes the arguments of an API method. */
export function printArguments(module: GobModule, { rpc, args }: MappedMethod<ApiMethod>): void {
  const parts = args.mapping.parts.map(neverNil);
  const streams = args.streams.map(({ index }) => ({
    index,
    line: `last = ${module.wire("putUint")}(w, last, ${index}, "stream", stream, 32);`,
  }));
  const second = streams.length === 0 ? "" : ", stream: number";
  module.print(
    `export function ${module.exportValue(`write${rpc.goName}Arguments`)}(w: ${module.wireType("ValueWriter")}, v: ${module.type(rpc.request.initName)}${second}): void {`,
    `  ${module.wire("expectObject")}(w, v);`,
    ...indent(
      documentsIn(parts).map((name) => `${module.wire("expectGiven")}(w, ${JSON.stringify(name)}, v.${name});`),
    ),
    ...indent(writeParts(parts, (field) => `v.${field.modelName}`, module, streams)),
    "}",
    "",
  );
}

/** Messages whose absence is not the same as an empty one. */
const mayBeNil: ReadonlySet<string> = new Set(["ViewUsersRestrictions"]);

/** A server may end with a parameter that is nil: what is not given is sent as an empty struct. */
function neverNil(part: Part): Part {
  if (part.kind !== "field" || part.conversion.kind !== "struct" || part.field.optional) return part;
  if (mayBeNil.has(part.conversion.message.name)) return part;
  return { ...part, go: { ...part.go, type: { ...part.go.type, pointer: false } } };
}

/** Documents that have to be there: an empty one would overwrite everything. */
function documentsIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === "field" && part.conversion.kind === "document" ? [part.field.modelName] : [],
  );
}
