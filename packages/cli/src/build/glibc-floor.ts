import { readFile } from "node:fs/promises";

const mark = Buffer.from("GLIBC_");

/** The newest glibc that an ELF file asks for, such as `2.28`: the names of symbol versions stand in it as text. Undefined if it asks for none. */
export async function glibcFloor(file: string): Promise<string | undefined> {
  const content = await readFile(file);
  let newest: readonly [number, number] | undefined;
  for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + mark.length)) {
    const [, major, minor] = /^GLIBC_(\d+)\.(\d+)(?:\.\d+)?\0/.exec(content.toString("latin1", at, at + 24)) ?? [];
    if (major === undefined || minor === undefined) continue;
    const version = [Number(major), Number(minor)] as const;
    if (newest === undefined || version[0] > newest[0] || (version[0] === newest[0] && version[1] > newest[1]))
      newest = version;
  }
  return newest?.join(".");
}

/** The newer of two versions such as `2.28`. */
export function newerGlibc(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const [x, y] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) > 0 ? a : b;
}
