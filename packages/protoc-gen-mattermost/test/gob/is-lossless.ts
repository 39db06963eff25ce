import type { GobValue, StructValue } from "@mattermost-plugin/gob";
import { structsIn } from "../../src/gob/go-type.ts";
import type { Part } from "../../src/gob/mapping.ts";
import type { Subject } from "./subject.ts";

/**
 * Whether the bytes of a struct can be told from the model alone. A time loses its zone, JSON its spaces, an empty map is
 * none, a set has no false, and a struct whose fields lie flat is never nil.
 */
export function isLossless(subject: Subject, parts: readonly Part[], value: StructValue): boolean {
  const structs = new Set(
    parts.flatMap(({ go }) => structsIn(go.type)).flatMap((name) => [...subject.structs.reachableFrom(name)]),
  );
  const fields = [...parts.map(({ go }) => go), ...[...structs].flatMap((name) => subject.structs.get(name).fields)];
  const losesForm = fields.some(({ type, goType }) => type.kind === "custom" || goType === "json.RawMessage");
  return !losesForm && !parts.some((part) => isLost(part, value[part.go.name])) && !hasEmptyMap(value);
}

function isLost(part: Part, held: GobValue | undefined): boolean {
  switch (part.kind) {
    case "inner":
      if (held === undefined) return part.go.type.pointer;
      return part.parts.some((inner) => isLost(inner, (held as StructValue)[inner.go.name]));
    case "field":
      return part.conversion.kind === "keys" && held instanceof Map && [...held.values()].includes(false);
    case "left":
      return held !== undefined;
    default:
      return false;
  }
}

function hasEmptyMap(value: GobValue): boolean {
  if (value instanceof Map) return value.size === 0 || [...value.values()].some(hasEmptyMap);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return Object.values(value).some(hasEmptyMap);
}
