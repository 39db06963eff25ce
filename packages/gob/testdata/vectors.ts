import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GobType, type GobValue, type Registry, type StructValue, writeTime } from "../src/index.ts";

/** A line of the test data. */
export interface Vector {
  readonly id: string;
  readonly type?: string;
  readonly types?: readonly string[];
  readonly gob: string;
  readonly json: Json;
  readonly det?: boolean;
  readonly error?: string;
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Reads a file of test data. */
export function readVectors(name: string): Vector[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

const floats: Readonly<Record<string, number>> = { NaN: Number.NaN, "+Inf": Infinity, "-Inf": -Infinity, "-0": -0 };

function bytesOf(base64: Json | undefined): Uint8Array {
  return new Uint8Array(Buffer.from(String(base64), "base64"));
}

function timeOf(text: string): Uint8Array {
  const [, whole = "", fraction = "", zone = "Z"] = /^(.*?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const date = new Date(0);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = whole.split(/[-T:]/).map(Number);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  const [sign, hours, minutes] = [zone[0], Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  const offset = zone === "Z" ? undefined : (sign === "-" ? -1 : 1) * (hours * 3600 + minutes * 60);
  return writeTime({
    seconds: BigInt(date.getTime()) / 1000n - BigInt(offset ?? 0),
    nanoseconds: Number(fraction.padEnd(9, "0")),
    offset,
  });
}

/** Turns the JSON form of a value into the form in which it is read and written without generated code. */
export function fromJson(type: GobType, json: Json, registry: Registry): GobValue {
  if (json !== null && typeof json === "object" && !Array.isArray(json)) {
    const form = Object.keys(json)[0];
    const content = form === undefined ? undefined : json[form];
    switch (form) {
      case "$int64":
      case "$uint64":
        return BigInt(String(content));
      case "$float":
        return floats[String(content)] ?? Number.NaN;
      case "$complex":
        return content as [number, number];
      case "$bytes":
        return bytesOf(content);
      case "$str":
        return Buffer.from(bytesOf(content)).toString("utf8");
      case "$url":
        return new Uint8Array(Buffer.from(String(content)));
      case "$time":
        return timeOf(String(content));
      case "$repeat": {
        const { string, bytes, n } = content as { string?: string; bytes?: string; n: number };
        if (string !== undefined) return string.repeat(n);
        return new Uint8Array(Buffer.concat(Array(n).fill(bytesOf(bytes ?? ""))));
      }
      case "$iface": {
        const { name, value } = content as { name: string; value: Json };
        const held = registry.find(name)?.type;
        if (!held) throw new Error(`the name ${name} is not registered`);
        return { name, value: fromJson(held, value, registry) };
      }
    }
    if (type.kind === "map") {
      const pairs = form === "$map" ? (content as [Json, Json][]) : Object.entries(json);
      return new Map(
        pairs.map(([key, value]) => [fromJson(type.key, key, registry), fromJson(type.elem, value, registry)]),
      );
    }
    if (type.kind === "struct") {
      const value: StructValue = Object.create(null);
      for (const field of type.fields) {
        const part = json[field.name];
        if (part !== undefined) value[field.name] = fromJson(field.type, part, registry);
      }
      return value;
    }
  }
  if (Array.isArray(json) && (type.kind === "slice" || type.kind === "array")) {
    return json.map((part) => fromJson(type.elem, part, registry));
  }
  return json as GobValue;
}

function isZero(value: GobValue): boolean {
  if (value instanceof Uint8Array)
    return value.length === 0 || Buffer.from(value).equals(Buffer.from(timeOf("0001-01-01T00:00:00Z")));
  if (value instanceof Map) return false;
  if (Array.isArray(value)) return value.every((part) => part === 0);
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === null || value === false || value === 0 || value === 0n || value === "";
}

/** Leaves out the fields of structs that hold their zero value, at any depth: whether they are sent does not matter. */
export function withoutZeros(value: GobValue): GobValue {
  if (value instanceof Uint8Array || typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, withoutZeros(part)]));
  if (Array.isArray(value)) return value.map(withoutZeros);
  const entries = Object.entries(value).map(([key, part]): [string, GobValue] => [key, withoutZeros(part)]);
  return Object.fromEntries(entries.filter(([key, part]) => key === "value" || !isZero(part)));
}
