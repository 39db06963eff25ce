import type { PluginEndpoint } from "@mattermost-plugin/carrier";
import { type HookOutcome, type HookTypes, hooks } from "@mattermost-plugin/gen";
import { type GobHookCodec, type GobHookName, gobHooks } from "@mattermost-plugin/gen/gob";
import type { EncodedValue } from "@mattermost-plugin/gob";
import { skipTop } from "@mattermost-plugin/gob/wire";
import type { RpcAnswer, RpcMethod } from "../rpc/server.ts";
import { fileWillBeUploadedMethod } from "./file-will-be-uploaded.ts";
import { hookCall } from "./hook-call.ts";
import type { HookMethodOptions } from "./hook-method-options.ts";
import { serveHttpMethod } from "./http/serve-http.ts";
import { onActivateMethod } from "./on-activate.ts";
import { settled } from "./settled-outcome.ts";
import { textListValue } from "./simple-values.ts";
import { warnLostZeros } from "./warn-lost-zeros.ts";

/** The methods of the hooks connection. */
export function hookMethods(options: HookMethodOptions): ReadonlyMap<string, RpcMethod> {
  const methods = new Map<string, RpcMethod>([
    ["Plugin.Implemented", implementedMethod(options.endpoint)],
    ["Plugin.OnActivate", onActivateMethod(options)],
    ["Plugin.FileWillBeUploaded", fileWillBeUploadedMethod(options)],
    ["Plugin.ServeHTTP", serveHttpMethod("serveHTTP", options)],
    ["Plugin.ServeMetrics", serveHttpMethod("serveMetrics", options)],
  ]);
  for (const hook of Object.keys(gobHooks) as GobHookName[]) {
    const name = `Plugin.${hooks[hook].goName}`;
    if (!methods.has(name)) methods.set(name, hookMethod(hook, options));
  }
  return methods;
}

function implementedMethod({ implemented }: PluginEndpoint): RpcMethod {
  return {
    read(reader, _plans, id) {
      skipTop(reader, id);
      return async () => textListValue(implemented);
    },
  };
}

function hookMethod<H extends GobHookName>(hook: H, { endpoint, paranoia, log }: HookMethodOptions): RpcMethod {
  const codec: GobHookCodec<H> = gobHooks[hook];
  const { goName, losesZeros } = hooks[hook];
  const { repeated } = codec;
  const lostZeros = warnLostZeros(log);
  const answer = (outcome: HookOutcome<HookTypes[H]["value"]>, args: HookTypes[H]["args"]): EncodedValue => {
    if (losesZeros && outcome.kind === "value") lostZeros(goName);
    const written = codec.answer(outcome, args);
    return paranoia ? paranoia.answer(hook, outcome, args, written) : written;
  };
  return {
    read(reader, plans, id) {
      const { args, pluginContext } = codec.readArguments(reader, plans, id);
      // What the handler changes in its arguments, and what is hidden from it, must not reach the server as an answer.
      const kept = repeated === undefined ? args : { ...args, [repeated]: structuredClone(args[repeated]) };
      return async (): Promise<RpcAnswer> => ({
        ...answer(settled(await endpoint.callHook(hook, args, hookCall(pluginContext))), kept),
        instead: (error) => codec.answer(settled(endpoint.refuseOutcome(hook, error)), kept),
      });
    },
    unreadable: (error) =>
      codec.answer(settled(endpoint.refuseOutcome(hook, error, "arguments")), {} as HookTypes[H]["args"]),
  };
}
