import type { HookCall, PluginEndpoint } from "@mattermost-plugin/carrier";
import { type ApiInvoke, createApi, type HookName, type PluginContext } from "@mattermost-plugin/gen";
import { type AnyPlugin, createEndpoint } from "../../src/index.ts";
import { createRecordedLog, type LogEntry } from "./recorded-log.ts";

export interface ServedForTest {
  readonly endpoint: PluginEndpoint;
  readonly entries: LogEntry[];
  /** Calls a hook by name with arguments that need not fit, as a host could. */
  call(hook: HookName, args?: unknown, call?: HookCall): ReturnType<PluginEndpoint["callHook"]>;
}

/** A host's call, as a protocol makes it. */
export function hookCall(pluginContext?: PluginContext, signal = new AbortController().signal): HookCall {
  return { pluginContext, signal };
}

/** An API that knows the configuration and nothing else. */
export function configOnly(config: () => unknown): ApiInvoke {
  return (async (method: string) => {
    if (method === "loadPluginConfiguration") return config();
    throw new Error(`this test has no ${method}`);
  }) as unknown as ApiInvoke;
}

export function servePlugin(
  plugin: AnyPlugin,
  options: {
    readonly invoke?: ApiInvoke;
    readonly hookLimitMs?: number;
    readonly activated?: () => void;
    readonly freezeInputs?: boolean;
  } = {},
): ServedForTest {
  const { log, entries } = createRecordedLog();
  const endpoint = createEndpoint({
    plugin,
    info: { id: "com.example.test", name: "Test", version: "1.2.3" },
    api: createApi(options.invoke ?? configOnly(() => ({}))),
    log,
    hookLimitMs: options.hookLimitMs,
    freezeInputs: options.freezeInputs,
    stop: () => {},
    activated: options.activated,
  });
  return {
    endpoint,
    entries,
    call: (hook, args = {}, call = hookCall()) => endpoint.callHook(hook, args as never, call),
  };
}
