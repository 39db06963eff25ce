import {
  type FileWillBeUploadedArgs,
  type HookName,
  type HookOutcome,
  type HookTypes,
  hooks,
  type PluginContextInit,
} from "@mattermost-plugin/gen";
import { applyAnswerOf } from "./apply-answer.ts";
import type { HookTarget } from "./call-plugin.ts";
import { changedArguments } from "./changed-argument.ts";
import { combineRound } from "./combine-round.ts";
import { type HookOptions, type HookPolicy, hookPolicies } from "./hook-policy.ts";
import type { HookRound } from "./hook-round.ts";
import { runFileRound } from "./run-file-round.ts";
import { runAtOnce, runInOrder } from "./run-round.ts";

/**
 * Calls a hook in the plugins that have it and tells what came of it. `pluginContext` says who caused it; absent for what no
 * request stands behind. Rejects only when a stream in the arguments does.
 */
export type DispatchHook<H extends HookName> = (
  args: HookTypes[H]["args"],
  pluginContext?: PluginContextInit,
) => Promise<HookRound<H>>;

/** One function for each hook. */
export type HookDispatch = { readonly [H in HookName]: DispatchHook<H> };

export interface HookDispatchOptions extends HookOptions {
  /** The limit of a hook that `timeoutsMs` does not name, in milliseconds. */
  readonly hookMs: number;
}

export interface HookDispatcher {
  /** The functions that call hooks in some plugins. `targets` gives those that run now, in the order in which they are asked. */
  to(targets: () => readonly HookTarget[]): HookDispatch;
  /** What a round means as if one plugin had answered. */
  combine<H extends HookName>(hook: H, round: HookRound<H>): HookOutcome<HookTypes[H]["value"]>;
}

export function createHookDispatcher(options: HookDispatchOptions): HookDispatcher {
  const policies = hookPolicies(options, options.hookMs);
  const changed = changedArguments();

  const dispatchHook = <H extends HookName>(
    hook: H,
    policy: HookPolicy,
    having: () => readonly HookTarget[],
  ): DispatchHook<H> => {
    const { class: kind } = hooks[hook];
    if (kind !== "gate" && kind !== "change" && kind !== "filter") {
      return (args, context) => runAtOnce(having(), hook, args, context, policy);
    }
    const argument = changed.get(hook);
    const change = argument === undefined ? undefined : { argument, apply: applyAnswerOf(hook) };
    return (args, context) => runInOrder(having(), hook, args, context, policy, change);
  };

  return {
    to(targets) {
      const dispatch: Partial<Record<HookName, unknown>> = {};
      for (const [hook, policy] of policies) {
        const { goName } = hooks[hook];
        const having = () => targets().filter((target) => target.implemented.has(goName));
        dispatch[hook] =
          hook === "fileWillBeUploaded"
            ? (args: FileWillBeUploadedArgs, context?: PluginContextInit) =>
                runFileRound(having(), args, context, policy)
            : dispatchHook(hook, policy, having);
      }
      return dispatch as HookDispatch;
    },
    combine: (hook, round) => combineRound(hook, changed.get(hook), round),
  };
}
