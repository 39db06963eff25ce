import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Header, Pax } from "tar";
import { type BundleFile, sizeOf } from "./bundle-file.ts";

const blockBytes = 512;

/** Nothing of the machine may get into an archive, so every file is of this time (1980, which zip knows, too) and of root. */
const fixed = { mtime: new Date("1980-01-01T00:00:00Z"), uid: 0, gid: 0, uname: "", gname: "" } as const;

/**
 * Writes files into a .tar.gz under a folder of its own, sorted by path: regular files only, as servers skip everything else. The same
 * files make the same bytes. Nothing is at `file` until it is complete.
 */
export async function writeArchive(file: string, folder: string, files: readonly BundleFile[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(tarBlocks(folder, files)), createGzip({ level: 6 }), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* tarBlocks(folder: string, files: readonly BundleFile[]): AsyncGenerator<Uint8Array> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted) {
    yield* headerOf(`${folder}/${file.path}`, file);
    yield* contentOf(file);
    const rest = sizeOf(file) % blockBytes;
    if (rest > 0) yield Buffer.alloc(blockBytes - rest);
  }
  yield Buffer.alloc(2 * blockBytes);
}

function* headerOf(path: string, file: BundleFile): Generator<Uint8Array> {
  const entry = { ...fixed, path, mode: file.executable ? 0o755 : 0o644, size: sizeOf(file), type: "File" } as const;
  const block = Buffer.alloc(blockBytes);
  // What ustar has no room for, such as a long path, goes into a block before.
  if (new Header(entry).encode(block)) yield new Pax({ path }).encode();
  yield block;
}

async function* contentOf({ content, path }: BundleFile): AsyncGenerator<Uint8Array> {
  if (content.kind === "bytes") {
    yield content.bytes;
    return;
  }
  let size = 0;
  for await (const chunk of createReadStream(content.file, { highWaterMark: 1 << 20 })) {
    size += chunk.length;
    yield chunk;
  }
  if (size !== content.size)
    throw new Error(`${path} changed while the bundle was written (${content.file}). Build again.`);
}
