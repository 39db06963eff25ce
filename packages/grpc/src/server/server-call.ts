import type { IncomingHttpHeaders } from "node:http2";
import type { ServerCall } from "./method.ts";

/** A call together with the power to abort it. */
export interface OwnedCall extends ServerCall {
  abort(reason: unknown): void;
}

/** Makes a call whose signal costs nothing until it is read. */
export function createServerCall(headers: IncomingHttpHeaders): OwnedCall {
  let controller: AbortController | undefined;
  let ended: { readonly reason: unknown } | undefined;
  return {
    headers,
    get signal() {
      if (controller === undefined) {
        controller = new AbortController();
        if (ended !== undefined) controller.abort(ended.reason);
      }
      return controller.signal;
    },
    abort(reason) {
      if (ended !== undefined) return;
      ended = { reason };
      controller?.abort(reason);
    },
  };
}
