import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";

const name = process.platform === "win32" ? "node.exe" : "node";

/**
 * Finds the Node.js that runs a plugin, in this order: the plugin's own `server/dist/node`; `node_modules/.bin/node` in the
 * plugin's directory and each one above it; the PATH. Falls back to the Node.js of the host.
 */
export async function findNode(directory: string, path: string = process.env.PATH ?? ""): Promise<string> {
  for (const candidate of candidates(directory, path)) {
    if (await isExecutable(candidate)) return candidate;
  }
  return process.execPath;
}

/** Tells whether a path is a file that may be run. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function* candidates(directory: string, path: string): Generator<string> {
  yield join(directory, "server", "dist", name);
  for (let dir = directory; ; dir = dirname(dir)) {
    yield join(dir, "node_modules", ".bin", name);
    if (dir === dirname(dir)) break;
  }
  for (const dir of path.split(delimiter)) {
    if (dir !== "") yield join(dir, name);
  }
}
