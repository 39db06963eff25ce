import type { FieldName } from "@mattermost-plugin/plain";

/**
 * A Protocol Buffers message in the making: one buffer that grows and is used again for the next message. The write
 * functions of this package keep `slack` bytes free behind `position`, so that tags, numbers and lengths need no check
 * of their own. After an error it holds part of a message: reset it before the next one.
 */
export interface Writer {
  /** What was written are the bytes before `position`. Growing puts another buffer here. */
  bytes: Buffer;
  view: DataView;
  position: number;
  /** The highest position that leaves the slack free. */
  limit: number;
  /** The fields that are being written, outermost first: the first `depth` elements. For errors only. */
  readonly path: FieldName[];
  depth: number;
}

/** The bytes that are free behind the position whenever a write function begins. */
export const slack = 32;

const initialSize = 8 * 1024;

/** The largest buffer that is kept from one message to the next. */
const largestKeptSize = 1024 * 1024;

export function createWriter(): Writer {
  const bytes = Buffer.allocUnsafeSlow(initialSize);
  return { bytes, view: viewOf(bytes), position: 0, limit: initialSize - slack, path: [], depth: 0 };
}

/**
 * Makes the writer empty. With `headroom`, that many bytes (at most 32) stay free at the start, for the frame that a
 * carrier puts before the message. A buffer above 1 MiB is given back.
 */
export function resetWriter(w: Writer, headroom = 0): void {
  if (w.bytes.length > largestKeptSize) replaceBuffer(w, Buffer.allocUnsafeSlow(initialSize));
  w.position = headroom;
  w.depth = 0;
}

/**
 * A copy of all that was written, the headroom included. The writer is empty afterwards. A small copy shares its memory
 * with other buffers of the process, as Buffer.allocUnsafe does.
 */
export function finishWriter(w: Writer): Buffer {
  const bytes = Buffer.allocUnsafe(w.position);
  w.bytes.copy(bytes, 0, 0, w.position);
  resetWriter(w);
  return bytes;
}

/** Makes room for `size` bytes and the slack. */
export function reserve(w: Writer, size: number): void {
  if (w.position + size > w.limit) grow(w, size);
}

export function grow(w: Writer, size: number): void {
  const bytes = Buffer.allocUnsafeSlow(Math.max(w.bytes.length * 2, w.position + size + slack));
  w.bytes.copy(bytes, 0, 0, w.position);
  replaceBuffer(w, bytes);
}

function replaceBuffer(w: Writer, bytes: Buffer): void {
  w.bytes = bytes;
  w.view = viewOf(bytes);
  w.limit = bytes.length - slack;
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
