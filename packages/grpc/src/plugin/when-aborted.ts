/** Settles when either signal aborts. Leaves no listeners behind. */
export function whenAborted(first: AbortSignal, second: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      first.removeEventListener("abort", done);
      second.removeEventListener("abort", done);
      resolve();
    };
    if (first.aborted || second.aborted) {
      resolve();
      return;
    }
    first.addEventListener("abort", done);
    second.addEventListener("abort", done);
  });
}
