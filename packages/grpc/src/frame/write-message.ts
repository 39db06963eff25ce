import type { Writable } from "node:stream";
import { frameHeaderBytes, writeFrameHeader } from "./frame-header.ts";

/** Above this many bytes copying costs more than a second write. */
const copyLimit = 16_384;

/** Writes one message, given in parts that follow each other. Answers false when the stream wants no more until it has drained. */
export function writeMessage(stream: Writable, parts: readonly Uint8Array[]): boolean {
  let length = 0;
  for (const part of parts) length += part.length;
  if (length <= copyLimit) return stream.write(joinFrame(parts, length));
  const header = Buffer.allocUnsafe(frameHeaderBytes);
  writeFrameHeader(header, length);
  stream.cork();
  let more = stream.write(header);
  for (const part of parts) more = stream.write(part);
  stream.uncork();
  return more;
}

function joinFrame(parts: readonly Uint8Array[], length: number): Buffer {
  const frame = Buffer.allocUnsafe(frameHeaderBytes + length);
  writeFrameHeader(frame, length);
  let offset = frameHeaderBytes;
  for (const part of parts) {
    frame.set(part, offset);
    offset += part.length;
  }
  return frame;
}
