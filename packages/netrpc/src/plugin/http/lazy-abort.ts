/** An AbortController that is made when its signal is first asked for: most requests are never asked. */
export interface LazyAbort {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
}

export function createLazyAbort(): LazyAbort {
  let controller: AbortController | undefined;
  let aborted: { readonly reason: unknown } | undefined;
  return {
    get signal() {
      if (controller === undefined) {
        controller = new AbortController();
        if (aborted) controller.abort(aborted.reason);
      }
      return controller.signal;
    },
    abort(reason) {
      aborted ??= { reason };
      controller?.abort(reason);
    },
  };
}
