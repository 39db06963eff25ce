const module = process.getBuiltinModule("node:module");

/** Milliseconds after the start in which what a start needs has been compiled. */
const settledMs = 5_000;

/**
 * Writes what V8 has compiled into the folder that the launcher has named, once: the next start compiles none of it. A folder that
 * can't be written costs nothing but that. Processes that the plugin starts don't inherit the folder.
 */
export function keepCompiled(): void {
  delete process.env.NODE_COMPILE_CACHE;
  if (module.getCompileCacheDir() === undefined) return;
  setTimeout(() => module.flushCompileCache(), settledMs).unref();
}
