import { nothing } from "../rpc/headers.ts";
import type { RpcMethod } from "../rpc/server.ts";
import { numberValue, readBoolValue, readTextValue } from "./simple-values.ts";

/** What go-plugin's control stream asks for. */
export interface ControlOptions {
  /** A number under which the hooks will be dialled. */
  readonly serveHooks: () => number;
  /** The server asks the process to end; the answer leaves when it is done. Never rejects. */
  readonly quit: () => Promise<void>;
}

const hooksName = "hooks";

/** go-plugin's control stream: the health check, the request to end, and the number under which the hooks are dialled. */
export function controlMethods({ serveHooks, quit }: ControlOptions): ReadonlyMap<string, RpcMethod> {
  const ping: RpcMethod = {
    read(reader, plans, id) {
      readBoolValue(reader, plans, id);
      return async () => nothing;
    },
  };
  const quitMethod: RpcMethod = {
    read(reader, plans, id) {
      readBoolValue(reader, plans, id);
      return async () => {
        await quit();
        return nothing;
      };
    },
  };
  const dispense: RpcMethod = {
    read(reader, plans, id) {
      const name = readTextValue(reader, plans, id);
      return async () => {
        if (name !== hooksName) throw new Error(`unknown plugin type: ${name}`);
        return numberValue(serveHooks());
      };
    },
  };
  return new Map([
    ["Control.Ping", ping],
    ["Control.Quit", quitMethod],
    ["Dispenser.Dispense", dispense],
  ]);
}
