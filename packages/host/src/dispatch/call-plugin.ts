import { createAppError } from "@mattermost-plugin/carrier";
import {
  type AppError,
  type HookName,
  type HookOutcome,
  type HookTypes,
  hooks,
  type PluginContextInit,
} from "@mattermost-plugin/gen";
import type { PluginClient } from "@mattermost-plugin/grpc/host";
import type { PluginLog } from "../host-event.ts";
import type { HookPolicy } from "./hook-policy.ts";

/** A plugin that hooks may be called in. */
export interface HookTarget {
  readonly pluginId: string;
  readonly client: PluginClient;
  /** Go names. */
  readonly implemented: ReadonlySet<string>;
  readonly log: PluginLog;
}

/** What a plugin answered, or that it did not: it died, took too long or answered with nonsense. */
export type CallOutcome<V> = HookOutcome<V> | { readonly kind: "failed"; readonly error: AppError };

/** Calls a hook in one plugin. Never rejects: a call that fails is logged, with what counts instead. */
export async function callPlugin<H extends HookName>(
  target: HookTarget,
  hook: H,
  args: HookTypes[H]["args"],
  pluginContext: PluginContextInit | undefined,
  policy: HookPolicy,
): Promise<CallOutcome<HookTypes[H]["value"]>> {
  const { goName } = hooks[hook];
  try {
    const outcome = await target.client.callHook(hook, args, pluginContext, policy);
    if (outcome.kind === "error") target.log("error", `${goName} answered an error`, { ...outcome.error });
    return outcome;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    target.log("error", `${goName} failed: ${reason}`, { verdict: consequences[policy.onError] });
    const error = createAppError(
      {
        id: "plugin.host.hook_failed",
        message: `The plugin ${target.pluginId} did not answer.`,
        detailedError: reason,
        where: goName,
      },
      { cause },
    );
    return { kind: "failed", error };
  }
}

const consequences = {
  allow: "it counts as allowed and unchanged",
  reject: "it counts as rejected",
  error: "it counts as an error",
} as const;
