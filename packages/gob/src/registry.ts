import { basic, type GobType } from "./gob-type.ts";
import type { Registered, Registry } from "./value-reader.ts";

/** What Go's gob registers by itself: the basic types and slices of them. */
const byGo: ReadonlyArray<readonly [string, GobType]> = (
  [
    ["bool", basic.bool],
    ["string", basic.string],
    ["int", basic.int64],
    ["int8", basic.int8],
    ["int16", basic.int16],
    ["int32", basic.int32],
    ["int64", basic.int64],
    ["uint", basic.uint64],
    ["uint8", basic.uint8],
    ["uint16", basic.uint16],
    ["uint32", basic.uint32],
    ["uint64", basic.uint64],
    ["uintptr", basic.uint64],
    ["float32", basic.float32],
    ["float64", basic.float64],
    ["complex64", basic.complex64],
    ["complex128", basic.complex128],
  ] as const
).flatMap(
  ([name, type]): Array<readonly [string, GobType]> => [
    [name, type],
    [`[]${name}`, name === "uint8" ? basic.bytes : { kind: "slice", elem: type }],
  ],
);

/** Makes a registry of what Go registers by itself and of further names. */
export function createRegistry(names: ReadonlyArray<readonly [string, Registered]> = []): Registry {
  const known = new Map<string, Registered>(byGo.map(([name, type]) => [name, { type }]));
  for (const [name, registered] of names) known.set(name, registered);
  return { find: (name) => known.get(name) };
}
