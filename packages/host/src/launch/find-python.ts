import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

const windows = process.platform === "win32";
const inPlugin = windows
  ? ["venv/Scripts/python.exe", ".venv/Scripts/python.exe"]
  : ["venv/bin/python", "venv/bin/python3", ".venv/bin/python", ".venv/bin/python3"];
const onPath = windows ? ["python3.exe", "python.exe"] : ["python3", "python"];

/** Finds the interpreter of a Python plugin: a virtual environment in its directory, then the PATH. Undefined when there is none. */
export async function findPython(
  directory: string,
  path: string = process.env.PATH ?? "",
): Promise<string | undefined> {
  const dirs = path.split(delimiter).filter((dir) => dir !== "");
  const candidates = [
    ...inPlugin.map((name) => join(directory, name)),
    ...onPath.flatMap((name) => dirs.map((dir) => join(dir, name))),
  ];
  for (const candidate of candidates) {
    if (await exists(candidate)) return candidate;
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
