import { watch } from "node:fs";
import { sep } from "node:path";

/** How long files must be quiet before a change counts, in milliseconds: editors and compilers write several at once. */
const quietMs = 100;

/** Folders whose files no plugin is made of, unless its entry lies in one. */
const ignored: readonly string[] = ["node_modules", ".git", "dist", ".turbo"];

/**
 * Calls `changed` with the last changed file's path whenever files of a directory have changed. `entry` is the plugin's entry: a change
 * in the folder of compiled files counts only for a plugin that runs from there. Answers the function that ends it.
 */
export function watchDirectory(directory: string, entry: string, changed: (path: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const own = new Set(entry.split(/[\\/]/));
  const skipped = new Set(ignored.filter((name) => !own.has(name)));
  const watcher = watch(directory, { recursive: true }, (_event, path) => {
    if (path === null || path.split(sep).some((part) => skipped.has(part))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs, path);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
