const intervalMs = 500;

/** Calls back once when the process that started this one is gone. Answers a function that stops watching. */
export function watchParent(process: { readonly ppid: number }, gone: (reason: string) => void): () => void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone(`the host process ${parent} is gone`);
  }, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}
