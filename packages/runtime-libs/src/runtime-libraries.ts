import { fileURLToPath } from "node:url";

export interface RuntimeLibrary {
  /** The name that programs ask the loader for, such as `libstdc++.so.6`. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly file: string;
}

const names = ["libstdc++.so.6", "libgcc_s.so.1"];
const targets: readonly string[] = ["linux-amd64", "linux-arm64"];

/** The libraries that Node.js needs besides glibc, for a system such as `linux-amd64`. Empty for systems whose Node.js needs none. */
export function runtimeLibraries(target: string): readonly RuntimeLibrary[] {
  if (!targets.includes(target)) return [];
  return names.map((name) => ({ name, file: pathOf(`${target}/${name}`) }));
}

/** Absolute paths of what has to be given along with the libraries: the notices of GCC, with the runtime library exception, and the GPL. */
export const runtimeLibraryLicenseFiles: readonly string[] = [pathOf("copyright"), pathOf("GPL-3")];

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}
