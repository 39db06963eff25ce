import type { HookName, HookOutcome, HookTypes, HttpHookName, PluginContext } from "@mattermost-plugin/gen";

/** One call of a hook, as a protocol hands it over. */
export interface HookCall {
  /** Who caused the call. Absent when the host sent none. */
  readonly pluginContext: PluginContext | undefined;
  /** Aborts when the host gives the call up or goes away. Made when it is first read: a call that never asks pays nothing. */
  readonly signal: AbortSignal;
}

/**
 * What came of one call of a hook, as an endpoint tells its protocol. "failed": the call is to fail as a call, not to be answered. Servers
 * go on without the plugin then, but on a channel that the plugin guards they reject.
 */
export type EndpointOutcome<V> = HookOutcome<V> | { readonly kind: "failed"; readonly reason: string };

/** A plugin as a protocol sees it: plain values in, plain outcomes out. */
export interface PluginEndpoint {
  /** The Go names of the hooks that the plugin has, sorted. The host calls no others. */
  readonly implemented: readonly string[];
  /** Runs a hook. Never rejects: whatever the author's function does has become a definite outcome. */
  callHook<H extends HookName>(
    hook: H,
    args: HookTypes[H]["args"],
    call: HookCall,
  ): Promise<EndpointOutcome<HookTypes[H]["value"]>>;
  /**
   * The protocol could not write an outcome of `callHook`: a field of the wrong type, say, or a content stream that failed; or it
   * could not read the arguments, and never called it. Logs why and answers the outcome to send instead, which holds nothing of the
   * author's. Never throws.
   */
  refuseOutcome(hook: HookName, error: unknown, side?: "answer" | "arguments"): EndpointOutcome<never>;
  /** Serves an HTTP request. Never rejects. The answer may stand for an upgrade of the connection: see `upgradeOf`. */
  serveHTTP(hook: HttpHookName, request: Request, call: HookCall): Promise<Response>;
  /** The host asked the process to end. Returns at once; the process stops on its own. */
  stop(reason: string): void;
}
