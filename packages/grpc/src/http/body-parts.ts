const bodyChunkTag = 0x12;
const complete = new Uint8Array([0x18, 1]);
const flush = new Uint8Array([0x20, 1]);
const completeFlush = new Uint8Array([0x18, 1, 0x20, 1]);
const none = new Uint8Array(0);

/** What follows the chunk in its message. */
export type Mark = "none" | "complete" | "flush" | "complete-flush";

const marks: Readonly<Record<Mark, Uint8Array>> = { none, complete, flush, "complete-flush": completeFlush };

/**
 * The parts of a ServeHTTPRequest or ServeHTTPResponse, whose fields have the same numbers: `head` is the encoded message with its
 * `init` alone, the chunk follows without being copied. Requests have no flush.
 */
export function bodyParts(
  head: Uint8Array | undefined,
  chunk: Uint8Array | undefined,
  mark: Mark,
): readonly Uint8Array[] {
  const start = head ?? none;
  if (chunk === undefined || chunk.length === 0) return [start, marks[mark]];
  return [start, chunkHeader(chunk.length), chunk, marks[mark]];
}

function chunkHeader(length: number): Uint8Array {
  const bytes = [bodyChunkTag];
  let rest = length;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
