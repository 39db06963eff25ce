import { readAll } from "./read-all.ts";
import { streamOf } from "./stream-of.ts";

/** A copy of `value` in which the named bytes are streams. What is absent stays absent. The caller vouches for the type. */
export function bytesToStreams<T>(value: object, names: readonly string[]): T {
  if (names.length === 0) return value as T;
  const copy: Record<string, unknown> = { ...value };
  for (const name of names) {
    const bytes = copy[name];
    if (bytes instanceof Uint8Array) copy[name] = streamOf(bytes);
  }
  return copy as T;
}

/** A copy with the named streams as bytes, or the name of the first one that is longer than `maxBytes`. */
export type StreamsRead<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "too-long"; readonly name: string };

/** Reads the named streams of `value` whole. What is absent stays absent. Rejects as a stream does. The caller vouches for the type. */
export async function streamsToBytes<T>(
  value: object,
  names: readonly string[],
  maxBytes: number,
): Promise<StreamsRead<T>> {
  const copy: Record<string, unknown> = { ...value };
  for (const name of names) {
    const content = copy[name];
    if (content === undefined) continue;
    const read = await readAll(content, maxBytes);
    if (read.kind === "too-long") return { kind: "too-long", name };
    copy[name] = read.bytes;
  }
  return { kind: "read", value: copy as T };
}
