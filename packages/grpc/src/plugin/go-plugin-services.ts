import { emptyFrame } from "../frame/frame.ts";
import type { Method } from "../server/method.ts";
import { whenAborted } from "./when-aborted.ts";

/**
 * go-plugin's own services, by path. Shutdown answers, then calls `shutdown`. The streams of GRPCStdio and GRPCBroker stay open
 * and quiet until `stopping` aborts: nothing of a plugin's output goes that way, and there are no further connections to broker.
 */
export function goPluginServices(
  shutdown: () => void,
  stopping: AbortSignal,
): readonly (readonly [path: string, method: Method])[] {
  const quiet: Method = { kind: "stream", handle: (_stream, call) => whenAborted(stopping, call.signal) };
  const stop: Method = {
    kind: "unary",
    whileDraining: true,
    async handle() {
      setImmediate(shutdown);
      return emptyFrame;
    },
  };
  return [
    ["/plugin.GRPCController/Shutdown", stop],
    ["/plugin.GRPCStdio/StreamStdio", quiet],
    ["/plugin.GRPCBroker/StartStream", quiet],
  ];
}
