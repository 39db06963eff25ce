import type { ServerCall, StreamMethod } from "./method.ts";

type Progress =
  | { readonly kind: "running" }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "abandoned" };

/** Runs a streaming method over async iterables, for callers that are not served by hand. A write waits until its message is taken. */
export async function* pipeMessages(
  method: StreamMethod,
  requests: AsyncIterable<Uint8Array>,
  call: ServerCall,
): AsyncGenerator<Uint8Array> {
  const incoming = requests[Symbol.asyncIterator]();
  const queue: Uint8Array[] = [];
  let progress: Progress = { kind: "running" };
  let changed = Promise.withResolvers<void>();
  let taken = Promise.withResolvers<void>();

  const read = async (): Promise<Uint8Array | undefined> => {
    const next = await incoming.next();
    return next.done === true ? undefined : next.value;
  };
  const write = (parts: readonly Uint8Array[]): Promise<void> | undefined => {
    if (progress.kind === "abandoned") return undefined;
    queue.push(Buffer.concat(parts));
    changed.resolve();
    return taken.promise;
  };
  const finish = (end: Progress): void => {
    progress = end;
    changed.resolve();
  };
  method.handle({ read, write }, call).then(
    () => finish({ kind: "done" }),
    (error: unknown) => finish({ kind: "failed", error }),
  );

  try {
    for (;;) {
      for (let message = queue.shift(); message !== undefined; message = queue.shift()) yield message;
      taken.resolve();
      taken = Promise.withResolvers();
      const now = progress as Progress;
      if (now.kind === "failed") throw now.error;
      if (now.kind === "done") return;
      await changed.promise;
      changed = Promise.withResolvers();
    }
  } finally {
    progress = { kind: "abandoned" };
    taken.resolve();
    // Not awaited: it would wait for a read that is under way.
    incoming.return?.().catch(() => {});
  }
}
