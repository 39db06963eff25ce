/** What came of a promise within a limit. */
export type Timed<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/** Waits for a promise for at most `ms` milliseconds. Its rejection passes through; a late one is dropped. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<Timed<T>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Timed<T>>((resolve) => {
    timer = setTimeout(resolve, ms, { done: false });
  });
  const result = promise.then((value): Timed<T> => ({ done: true, value }));
  try {
    return await Promise.race([result, limit]);
  } finally {
    clearTimeout(timer);
  }
}
