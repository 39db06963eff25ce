import { open, realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentType } from "./content-type.ts";
import { notFound, plainAnswer } from "./plain-answer.ts";
import { parseRange } from "./range.ts";

/**
 * Answers a request for a file of a plugin's `public` directory, as Go's file server does, but for listings: there are none.
 * `path` is decoded, clean and begins behind `/public/`. Nothing outside that directory is ever read, links included.
 */
export async function servePublicFile(
  directory: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const root = join(directory, "public");
  const file = await realFile(root, path);
  if (file === undefined) return notFound(response);
  if (file.kind === "directory") {
    if (path === "" || path.endsWith("/")) return notFound(response);
    return redirect(response, `${encodeURIComponent(path.split("/").at(-1) ?? "")}/`);
  }
  if (path.endsWith("/")) return notFound(response);
  if (path === "index.html" || path.endsWith("/index.html")) return redirect(response, "./");
  await sendFile(file.path, request, response);
}

type RealFile = { readonly kind: "file" | "directory"; readonly path: string };

async function realFile(root: string, path: string): Promise<RealFile | undefined> {
  if (path.includes("\0") || path.includes("\\")) return undefined;
  try {
    const realRoot = await realpath(root);
    const real = await realpath(join(root, path));
    if (real !== realRoot && !real.startsWith(realRoot + sep)) return undefined;
    const found = await stat(real);
    if (found.isDirectory()) return { kind: "directory", path: real };
    return found.isFile() ? { kind: "file", path: real } : undefined;
  } catch {
    return undefined;
  }
}

async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await using file = await open(path, "r");
  const { size, mtime } = await file.stat();
  const modified = Math.floor(mtime.getTime() / 1_000) * 1_000;
  response.setHeader("Last-Modified", new Date(modified).toUTCString());
  const since = Date.parse(request.headers["if-modified-since"] ?? "");
  if ((request.method === "GET" || request.method === "HEAD") && since >= modified) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Accept-Ranges", "bytes");
  const range = parseRange(request.headers.range, size);
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${size}`);
    return plainAnswer(response, 416, "invalid range: failed to overlap");
  }
  response.setHeader("Content-Type", contentType(extname(path)));
  if (range !== undefined) response.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range === undefined ? 200 : 206, { "Content-Length": end - start + 1 });
  if (request.method === "HEAD" || end < start) {
    response.end();
    return;
  }
  await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, "Content-Length": 0 }).end();
}
