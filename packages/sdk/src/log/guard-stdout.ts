import { StringDecoder } from "node:string_decoder";
import type { Logger } from "./logger.ts";

export interface StdoutGuard {
  /** Writes past the guard; resolves when the system has the text. */
  writeThrough(text: string): Promise<void>;
  /** Logs what was written without a line end. */
  flush(): void;
  /** Puts the stream back. */
  release(): void;
}

const longestPiece = 32_768;

/**
 * Keeps everything off a stream but what goes through the guard. The host takes the first line of stdout for the handshake
 * and stops reading at an odd one, so lines written there go to the log, with the field `source`.
 */
export function guardStdout(stream: Pick<NodeJS.WriteStream, "write" | "on">, log: Logger): StdoutGuard {
  const decoder = new StringDecoder("utf8");
  const original = stream.write;
  let rest = "";

  function put(text: string): void {
    if (text.trim() !== "") log.info(text, { source: "stdout" });
  }

  function take(text: string): void {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) put(line);
    if (rest.length > longestPiece) {
      put(rest);
      rest = "";
    }
  }

  stream.write = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ) => {
    take(typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk)));
    const callback = typeof encoding === "function" ? encoding : done;
    if (callback) process.nextTick(callback);
    return true;
  };

  return {
    writeThrough: (text) =>
      new Promise((resolve, reject) => {
        // Stays: a stream that broke once may say so again.
        stream.on("error", reject);
        original.call(stream, text, "utf8", (error) => (error ? reject(error) : resolve()));
      }),
    flush() {
      put(rest);
      rest = "";
    },
    release() {
      stream.write = original;
    },
  };
}
