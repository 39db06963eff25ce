import type { HookCall, PluginEndpoint } from "@mattermost-plugin/carrier";
import type { HookName, HookOutcome, HookTypes, HttpHookName } from "@mattermost-plugin/gen";

/** What a test's endpoint does for each hook; hooks that are not named do nothing. */
export type TestHooks = {
  [H in HookName]?: (
    args: HookTypes[H]["args"],
    call: HookCall,
  ) => HookOutcome<HookTypes[H]["value"]> | Promise<HookOutcome<HookTypes[H]["value"]>>;
};

export interface TestEndpointOptions {
  readonly hooks?: TestHooks;
  readonly serveHTTP?: (request: Request, call: HookCall, hook: HttpHookName) => Response | Promise<Response>;
  readonly implemented?: readonly string[];
}

export interface TestEndpoint extends PluginEndpoint {
  /** The reasons that the process was asked to stop with. */
  readonly stops: string[];
  /** Settles with the first of them. */
  readonly stopped: Promise<string>;
  /** The errors of outcomes that could not be written. */
  readonly refused: unknown[];
}

/** An endpoint that stands in for the SDK. */
export function testEndpoint({ hooks = {}, serveHTTP, implemented = [] }: TestEndpointOptions = {}): TestEndpoint {
  const stops: string[] = [];
  const refused: unknown[] = [];
  const stopped = Promise.withResolvers<string>();
  return {
    implemented,
    stops,
    refused,
    stopped: stopped.promise,
    async callHook(hook, args, call) {
      return (await hooks[hook]?.(args, call)) ?? { kind: "nothing" };
    },
    refuseOutcome(_hook, error) {
      refused.push(error);
      return { kind: "nothing" };
    },
    async serveHTTP(hook, request, call) {
      return (await serveHTTP?.(request, call, hook)) ?? new Response("not found", { status: 404 });
    },
    stop(reason) {
      stops.push(reason);
      stopped.resolve(reason);
    },
  };
}
