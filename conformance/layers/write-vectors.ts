// Writes every stream of packages/gob/testdata over again with our encoder: a line each with the types of its values, Go's bytes and ours.

import { createEncoder, writeValue } from "../../packages/gob/src/index.ts";
import { readGoTypes } from "../../packages/gob/testdata/go-types.ts";
import { fromJson, type Json, readVectors } from "../../packages/gob/testdata/vectors.ts";

const types = readGoTypes();

/** A string that is no UTF-8, and a zone with seconds, which the JSON of a time does not show. */
const unfaithful = (json: Json, id: string): boolean => JSON.stringify(json).includes('"$str"') || id === "edge/time-6";

for (const { id, type, types: several, json, gob } of ["structs", "args", "edge", "streams"].flatMap(readVectors)) {
  if (unfaithful(json, id)) continue;
  const names = several ?? [type ?? ""];
  const values = several ? (json as Json[]) : [json];
  const encoder = createEncoder();
  const parts = names.map((name, at) => {
    const goType = types.byName(name);
    const value = fromJson(goType, values[at] ?? null, types.registry);
    return encoder.encode({ type: goType, write: (w) => writeValue(w, types.registry, goType, value, id) });
  });
  const line = { id, types: names, go: gob, ours: Buffer.concat(parts).toString("base64") };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
