import { createWriter, finishWriter, type Writer } from "../src/writer.ts";

/** The bytes that a function writes, as hex. */
export function written(write: (w: Writer) => void): string {
  const w = createWriter();
  write(w);
  return finishWriter(w).toString("hex");
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
