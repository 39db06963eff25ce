import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FrameHeader, headerSize, readHeader } from "../src/yamux/frame.ts";

/** The names of the recorded sessions. */
export const transcripts = [
  "basic",
  "errors",
  "badarg",
  "serverbadarg",
  "serverbadresult",
  "streams",
  "hijack",
  "big",
  "idle",
] as const;

export type TranscriptName = (typeof transcripts)[number];

/** Who sent something: the server, or the plugin in Go. */
export type Side = "server" | "plugin";

/** A frame of a recorded session. */
export interface RecordedFrame extends FrameHeader {
  readonly from: Side;
  /** Empty but for data. */
  readonly body: Buffer;
}

interface Line {
  readonly dir: string;
  readonly hex?: string;
}

const sides: Readonly<Record<string, Side>> = { h2p: "server", p2h: "plugin" };

function readLines(name: TranscriptName): Line[] {
  const text = readFileSync(join(import.meta.dirname, "../testdata/transcripts", `${name}.jsonl`), "utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

/** All bytes that one side sent. */
export function readBytes(name: TranscriptName, from: Side): Buffer {
  const lines = readLines(name).filter(({ dir }) => sides[dir] === from);
  return Buffer.concat(lines.map(({ hex = "" }) => Buffer.from(hex, "hex")));
}

/** The frames of a session in the order in which they were there whole. */
export function readFrames(name: TranscriptName): RecordedFrame[] {
  const rest: Record<Side, Buffer> = { server: Buffer.alloc(0), plugin: Buffer.alloc(0) };
  const frames: RecordedFrame[] = [];
  for (const { dir, hex = "" } of readLines(name)) {
    const from = sides[dir];
    if (!from) continue;
    let bytes = Buffer.concat([rest[from], Buffer.from(hex, "hex")]);
    while (bytes.length >= headerSize) {
      const header = readHeader(bytes, 0);
      if (typeof header === "string") throw new Error(`${name}: ${header}`);
      const end = headerSize + (header.type === 0 ? header.length : 0);
      if (bytes.length < end) break;
      frames.push({ ...header, from, body: bytes.subarray(headerSize, end) });
      bytes = bytes.subarray(end);
    }
    rest[from] = bytes;
  }
  return frames;
}
