import type { HookName, HookTypes, PluginContextInit } from "@mattermost-plugin/gen";
import type { ApplyAnswer } from "./apply-answer.ts";
import { callPlugin, type HookTarget } from "./call-plugin.ts";
import type { HookPolicy } from "./hook-policy.ts";
import type { HookAnswer, HookFailure, HookRound } from "./hook-round.ts";
import { allowed, judge } from "./judge.ts";

/** Calls a hook in all plugins at once: it changes nothing, so nobody has to wait for anybody. */
export async function runAtOnce<H extends HookName>(
  targets: readonly HookTarget[],
  hook: H,
  args: HookTypes[H]["args"],
  pluginContext: PluginContextInit | undefined,
  policy: HookPolicy,
): Promise<HookRound<H>> {
  const outcomes = await Promise.all(targets.map((target) => callPlugin(target, hook, args, pluginContext, policy)));
  const answers: HookAnswer<HookTypes[H]["value"]>[] = [];
  const failures: HookFailure[] = [];
  for (const [i, { pluginId }] of targets.entries()) {
    const outcome = outcomes[i];
    if (outcome?.kind === "value") answers.push({ pluginId, value: outcome.value });
    if (outcome?.kind === "error" || outcome?.kind === "failed") failures.push({ pluginId, error: outcome.error });
  }
  return { args, verdict: allowed, answers, failures };
}

/** Calls a hook in one plugin after the other. Each sees what the one before changed, and the first veto ends the round. */
export async function runInOrder<H extends HookName>(
  targets: readonly HookTarget[],
  hook: H,
  args: HookTypes[H]["args"],
  pluginContext: PluginContextInit | undefined,
  policy: HookPolicy,
  change: { readonly argument: string; readonly apply: ApplyAnswer } | undefined,
): Promise<HookRound<H>> {
  const answers: HookAnswer<HookTypes[H]["value"]>[] = [];
  const failures: HookFailure[] = [];
  let current = args;
  for (const target of targets) {
    const { pluginId } = target;
    const outcome = await callPlugin(target, hook, current, pluginContext, policy);
    if (outcome.kind === "failed") failures.push({ pluginId, error: outcome.error });
    const verdict = judge(outcome, pluginId, policy.onError);
    if (verdict.kind !== "allow") return { args: current, verdict, answers, failures };
    if (outcome.kind !== "value") continue;
    answers.push({ pluginId, value: outcome.value });
    if (change === undefined) continue;
    const before = current as Readonly<Record<string, unknown>>;
    current = {
      ...before,
      [change.argument]: change.apply(before[change.argument], outcome.value),
    } as HookTypes[H]["args"];
  }
  return { args: current, verdict: allowed, answers, failures };
}
