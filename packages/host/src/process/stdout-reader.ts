import type { Readable } from "node:stream";

/** The first line of a plugin's stdout, or why there is none. */
export type FirstLine = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly reason: string };

/** A handshake has about a hundred bytes; go-plugin's own reader stops at this. */
const longestFirstLine = 65_536;
const shownBytes = 200;

/**
 * Reads a plugin's stdout for as long as it is open, so that the plugin never blocks on it. Answers the first line;
 * what comes after is thrown away, and `onStray` is told its beginning once.
 */
export function readStdout(stdout: Readable, onStray: (beginning: string) => void): Promise<FirstLine> {
  const { promise, resolve } = Promise.withResolvers<FirstLine>();
  let held: Buffer[] = [];
  let heldBytes = 0;
  let settled = false;
  let strayed = false;

  const settle = (result: FirstLine) => {
    settled = true;
    held = [];
    resolve(result);
  };
  const stray = (bytes: Buffer) => {
    const text = bytes.toString("utf8", 0, shownBytes).trim();
    if (strayed || text === "") return;
    strayed = true;
    onStray(text);
  };
  stdout.on("data", (chunk: Buffer) => {
    if (settled) return stray(chunk);
    const end = chunk.indexOf(10);
    const part = end === -1 ? chunk : chunk.subarray(0, end);
    if (heldBytes + part.length > longestFirstLine) {
      return settle({
        ok: false,
        reason: `the first line on stdout has more than ${longestFirstLine} bytes, so it is no handshake; write logs to stderr`,
      });
    }
    held.push(part);
    heldBytes += part.length;
    if (end === -1) return;
    settle({ ok: true, line: Buffer.concat(held).toString("utf8") });
    stray(chunk.subarray(end + 1));
  });
  stdout.on("error", () => {});
  stdout.once("close", () => {
    if (settled) return;
    if (heldBytes > 0) settle({ ok: true, line: Buffer.concat(held).toString("utf8") });
    else settle({ ok: false, reason: "stdout was closed before the handshake line" });
  });
  return promise;
}
