import type { HookCall } from "@mattermost-plugin/carrier";
import type { HookContext } from "./hook-context.ts";

/** The part of the context that all calls share. */
export type SharedContext = Pick<HookContext<unknown>, "api" | "log" | "kv" | "plugin">;

const state: unique symbol = Symbol("mattermost-plugin.call");

/** What a context keeps for its signal, which is made when it is first asked for. */
interface CallState {
  readonly call: HookCall;
  made: { readonly limit: AbortController; readonly signal: AbortSignal } | undefined;
  /** Why the call is over, once its limit has passed. */
  over: Error | undefined;
}

type WithState = { readonly [state]: CallState };

const lazySignal = {
  get signal(): AbortSignal {
    return signalOf((this as unknown as WithState)[state]);
  },
};

/** The context of one call. */
export function createContext<Settings>(
  shared: SharedContext,
  call: HookCall,
  settings: Settings,
): HookContext<Settings> {
  const own: CallState = { call, made: undefined, over: undefined };
  const context = {
    __proto__: lazySignal,
    api: shared.api,
    log: shared.log,
    settings,
    kv: shared.kv,
    plugin: shared.plugin,
    pluginContext: call.pluginContext,
    [state]: own,
  };
  return context as unknown as HookContext<Settings>;
}

/** Ends a call whose limit has passed: its signal aborts. */
export function endContext(context: HookContext<unknown>, error: Error): void {
  const own = (context as unknown as WithState)[state];
  own.over = error;
  own.made?.limit.abort(error);
}

function signalOf(own: CallState): AbortSignal {
  if (own.made === undefined) {
    const limit = new AbortController();
    if (own.over !== undefined) limit.abort(own.over);
    own.made = { limit, signal: AbortSignal.any([own.call.signal, limit.signal]) };
  }
  return own.made.signal;
}
