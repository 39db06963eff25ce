import { watch } from "node:fs";
import { sep } from "node:path";

/** How long files must be quiet before a change counts, in milliseconds: editors and compilers write several at once. */
const quietMs = 100;

/** Folders whose files no plugin is made of. */
const ignored: ReadonlySet<string> = new Set(["node_modules", ".git", "dist", ".turbo"]);

/** Calls `changed` with the last changed file's path whenever files of a directory have changed. Answers the function that ends it. */
export function watchDirectory(directory: string, changed: (path: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(directory, { recursive: true }, (_event, path) => {
    if (path === null || path.split(sep).some((part) => ignored.has(part))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs, path);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
