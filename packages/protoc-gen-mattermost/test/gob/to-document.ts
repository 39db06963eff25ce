import { type GobValue, readTime, type StructValue } from "@mattermost-plugin/gob";
import type { GoField } from "../../src/gob/go-structs.ts";
import type { GoType } from "../../src/gob/go-type.ts";
import { parseGoType } from "../../src/gob/go-type.ts";
import type { Subject } from "./subject.ts";
import { objectOf } from "./to-model.ts";

/** What Go's JSON has for a value of a type. */
export function toDocument(subject: Subject, type: GoType, goType: string, value: GobValue): unknown {
  switch (type.kind) {
    case "bytes": {
      const bytes = Buffer.from(value as Uint8Array);
      return goType.replace("*", "") === "json.RawMessage" ? JSON.parse(bytes.toString()) : bytes.toString("base64");
    }
    case "custom":
      return timeText(value as Uint8Array);
    case "slice":
      return (value as GobValue[]).map((item) => toDocument(subject, type.elem, "", item));
    case "map":
      return objectOf(value, (item) => toDocument(subject, type.elem, "", item));
    case "struct":
      if (type.name === "model.PluginPropertyOption") {
        return objectOf((value as StructValue).Data ?? new Map(), (item) => item);
      }
      return structToDocument(subject, type.name, value as StructValue);
    case "interface":
      return toPlain(subject, value as never);
    default:
      return value;
  }
}

function structToDocument(subject: Subject, name: string, value: StructValue): Record<string, unknown> {
  const settled = ["model.Config", "model.License"].some((root) => subject.structs.reachableFrom(root).has(name));
  const object: Record<string, unknown> = {};
  for (const field of subject.structs.get(name).fields) {
    const held = value[field.name];
    if (field.embedded && field.type.kind === "struct") {
      Object.assign(object, structToDocument(subject, field.type.name, (held ?? {}) as StructValue));
    } else if (field.json !== undefined) {
      const item =
        held === undefined ? absent(subject, field, settled) : toDocument(subject, field.type, field.goType, held);
      if (item !== undefined) object[field.json] = item;
    }
  }
  return object;
}

function absent(subject: Subject, { type, goType, omitEmpty }: GoField, settled: boolean): unknown {
  const zero = zeroOf(type, goType);
  if (omitEmpty && !(settled && zero !== undefined)) return undefined;
  if (type.kind === "struct" && !type.pointer) return structToDocument(subject, type.name, {});
  return zero ?? null;
}

function zeroOf(type: GoType, goType: string): unknown {
  switch (type.kind) {
    case "string":
      return "";
    case "bool":
      return false;
    case "int":
    case "uint":
    case "float":
      return 0;
    case "bytes":
      return goType.replace("*", "") === "json.RawMessage" ? undefined : "";
    case "custom":
      return "0001-01-01T00:00:00Z";
    default:
      return undefined;
  }
}

function timeText(bytes: Uint8Array): string {
  const { seconds, nanoseconds, offset = 0 } = readTime(bytes);
  const text = new Date(Number(seconds + BigInt(offset)) * 1000).toISOString().slice(0, 19);
  const fraction = nanoseconds === 0 ? "" : (nanoseconds / 1e9).toFixed(9).slice(1).replace(/0+$/, "");
  const minutes = Math.abs(Math.trunc(offset / 60));
  const zone = `${offset < 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return `${text}${fraction}${offset === 0 ? "Z" : zone}`;
}

/** What an interface holds as plain data. */
export function toPlain(subject: Subject, held: { name: string; value: GobValue } | null): unknown {
  if (held === null) return null;
  const registered = subject.facts.registered.find(({ name }) => name === held.name);
  if (!registered) throw new Error(`${held.name} is not registered`);
  return toDocument(subject, parseGoType(registered.gob), "", held.value);
}
