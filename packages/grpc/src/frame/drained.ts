import type { Writable } from "node:stream";

/** Settles when the stream takes more, or is closed: whoever writes next finds out. Leaves no listeners behind. */
export function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off("drain", done);
      stream.off("close", done);
      resolve();
    };
    stream.on("drain", done);
    stream.on("close", done);
  });
}
