import { gobHooks } from "@mattermost-plugin/gen/gob";
import { basic, type EncodedValue, type StructType, type StructValue, structType } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import type { RpcMethod } from "../rpc/server.ts";
import { hookCall } from "./hook-call.ts";
import type { HookMethodOptions } from "./hook-method-options.ts";
import { settled } from "./settled-outcome.ts";

const argsType: StructType = structType("plugin.Z_OnActivateArgs", () => [
  { name: "APIMuxId", type: basic.uint32 },
  { name: "DriverMuxId", type: basic.uint32 },
]);

/**
 * OnActivate: opens the plugin API on the streams that the server names, then runs the hook. Every failure goes into the result:
 * a call that fails counts as an activated plugin.
 */
export function onActivateMethod({ endpoint, openApi }: HookMethodOptions): RpcMethod {
  return {
    read(reader, plans, id) {
      const args = readTop(reader, plans, id, argsType) as StructValue;
      return async (): Promise<EncodedValue> => {
        try {
          await openApi(Number(args.APIMuxId ?? 0), Number(args.DriverMuxId ?? 0));
        } catch (error) {
          const message = `the plugin API can't be reached: ${(error as Error).message}`;
          return gobHooks.onActivate.answer({ kind: "error", error: activationError(message) }, {});
        }
        const outcome = await endpoint.callHook("onActivate", {}, hookCall(undefined));
        return gobHooks.onActivate.answer(settled(outcome), {});
      };
    },
  };
}

function activationError(message: string) {
  return {
    id: "mattermost_plugin.netrpc.no_api",
    message,
    detailedError: message,
    where: "OnActivate",
    statusCode: 500,
    requestId: "",
    params: undefined,
    skipTranslation: false,
  };
}
