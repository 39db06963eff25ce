import { type BundleFile, sizeOf } from "./bundle-file.ts";

/** What servers take by default (FileSettings.MaxFileSize), in bytes. */
export const uploadLimitBytes = 100 * 1024 * 1024;

export interface ReportOptions {
  /** The path of the archive as it is shown. */
  readonly archive: string;
  readonly archiveBytes: number;
  readonly files: readonly BundleFile[];
  readonly targets: readonly string[];
  readonly notes: readonly string[];
}

/** Lines for the terminal: what is in a bundle, how large it is, what the author should know. */
export function reportLines({ archive, archiveBytes, files, targets, notes }: ReportOptions): readonly string[] {
  const groups = Map.groupBy(files, ({ path }) => groupOf(path));
  const width = Math.max(...[...groups.keys()].map((name) => name.length));
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => {
      const bytes = members.reduce((sum, file) => sum + sizeOf(file), 0);
      return `  ${name.padEnd(width)}  ${megabytes(bytes).padStart(8)}${members.length > 1 ? `  ${members.length} files` : ""}`;
    });
  const tooLarge = archiveBytes > uploadLimitBytes ? tooLargeLines(archiveBytes, targets) : [];
  return [
    ...lines,
    `${archive}  ${megabytes(archiveBytes)} for ${targets.join(", ")}`,
    ...notes.map((note) => `Note: ${note}`),
    ...tooLarge,
  ];
}

function tooLargeLines(bytes: number, targets: readonly string[]): readonly string[] {
  const split = targets.length > 1 ? ["build a bundle for each system (--target), "] : [];
  return [
    `Too large: a server takes uploads of ${megabytes(uploadLimitBytes)} by default, this is ${megabytes(bytes)}. Either ${split.join("")}` +
      "leave Node.js out (--runtime system), or raise FileSettings.MaxFileSize on the server, and the limit of a proxy in front of it.",
  ];
}

/** Files are shown in groups: those at the root and in the server folder one by one, every other folder as one. */
function groupOf(path: string): string {
  const parts = path.split("/");
  if (parts.length === 1) return path;
  const depth = parts[0] === "server" ? 3 : 1;
  return parts.length <= depth ? path : `${parts.slice(0, depth).join("/")}/`;
}

/** Bytes as text, such as `1.6 MB`, in units of 1,048,576 bytes as the server counts. */
export function megabytes(bytes: number): string {
  const value = bytes / (1024 * 1024);
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${value.toFixed(1)} MB`;
}
