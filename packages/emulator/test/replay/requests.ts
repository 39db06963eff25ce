import { apiCodecs } from "@mattermost-plugin/gen/grpc";
import { plainPng } from "../../src/files/image.ts";
import { asRequest, type UnaryMethod } from "../support/through-wire.ts";
import { argumentShapes } from "./argument-shapes.ts";
import { camel, opaque } from "./compare.ts";
import type { Names } from "./names.ts";

const channelTypes: Readonly<Record<string, string>> = { O: "open", P: "private", D: "direct", G: "group" };
const teamTypes: Readonly<Record<string, string>> = { O: "open", I: "invite" };

/** The request of a recorded call, as it would arrive over the wire. `current` fills in what was only named. */
export function toRequest(
  method: UnaryMethod,
  args: readonly unknown[],
  names: Names,
  current: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const empty = emptyRequest(method);
  const keys = Object.keys(empty);
  const [first] = args;
  const shape = argumentShapes[method];
  if (!shape && args.length === 1 && keys.length > 1 && isObject(first)) {
    return asRequest(method, toPlain(first, names, current, method) as Record<string, unknown>);
  }
  const given = shape?.(args) ?? Object.fromEntries(keys.map((key, index) => [key, args[index]]));
  const fields = keys.map((key) => [key, toField(key, given[key], empty[key], names, current, method)] as const);
  return asRequest(method, Object.fromEntries(fields));
}

/** A value of a recorded call in the contract's form. */
export function toPlain(
  value: unknown,
  names: Names,
  current: Readonly<Record<string, unknown>>,
  method: string,
  key = "",
): unknown {
  if (value === null) return undefined;
  if (value === "<t>") return current[camel(key)] ?? Date.now();
  if (typeof value === "string") return toText(value, names, current, method, key);
  if (Array.isArray(value)) return value.map((item) => toPlain(item, names, current, method));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, item]) => {
      if (opaque.has(key)) return [names.resolve(inner), resolveAll(item, names)];
      return [camel(inner), toPlain(item, names, current, method, inner)];
    }),
  );
}

function toText(
  text: string,
  names: Names,
  current: Readonly<Record<string, unknown>>,
  method: string,
  key: string,
): unknown {
  if (key === "type" && /Team$/.test(method)) return text === "" ? undefined : (teamTypes[text] ?? "99");
  if (key === "type" && /Channel$/.test(method)) return text === "" ? undefined : (channelTypes[text] ?? "99");
  if (text.startsWith("<now+")) return Number(names.resolve(text));
  if (/^<id\d+>$/.test(text) && typeof current[camel(key)] === "string") return current[camel(key)];
  return names.resolve(text);
}

function toField(
  key: string,
  value: unknown,
  empty: unknown,
  names: Names,
  current: Readonly<Record<string, unknown>>,
  method: string,
): unknown {
  if (empty instanceof Uint8Array) return toBytes(value, names);
  if (isFree(method, key)) return value === null ? undefined : resolveAll(value, names);
  return toPlain(value, names, current, method);
}

/** Tells whether a field is an object without a fixed shape. */
function isFree(method: string, key: string): boolean {
  return (/^save(Plugin)?Config$/.test(method) && key === "config") || opaque.has(key);
}

export function toBytes(value: unknown, names: Names): Uint8Array {
  if (typeof value !== "string") return new Uint8Array();
  const png = /^<png (\d+)x\d+>$/.exec(value);
  if (png) return plainPng(Number(png[1]), [10, 20, 30]);
  return value.startsWith("b64:") ? Buffer.from(value.slice(4), "base64") : Buffer.from(names.resolve(value));
}

/** A value without a fixed shape with its names resolved. */
export function resolveAll(value: unknown, names: Names): unknown {
  if (typeof value === "string") return names.resolve(value);
  if (Array.isArray(value)) return value.map((item) => resolveAll(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [names.resolve(key), resolveAll(item, names)]));
}

function emptyRequest(method: UnaryMethod): Record<string, unknown> {
  return apiCodecs[method].decodeRequest(new Uint8Array()) as unknown as Record<string, unknown>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
