import type { HookName, HookOutcome, HookTypes } from "@mattermost-plugin/gen";
import type { HookRound } from "./hook-round.ts";

/**
 * What the round of one plugin means for a server that asks it as the guard of a channel: its answer as it gave it, and an error
 * when the call broke, which elsewhere counts as allowed.
 */
export function guardOutcome<H extends HookName>({
  verdict,
  answers,
  failures,
}: HookRound<H>): HookOutcome<HookTypes[H]["value"]> {
  const [failure] = failures;
  if (failure !== undefined) return { kind: "error", error: failure.error };
  if (verdict.kind === "reject") return { kind: "reject", reason: verdict.reason };
  if (verdict.kind === "dismiss") return { kind: "dismiss" };
  const [answer] = answers;
  return answer === undefined ? { kind: "nothing" } : { kind: "value", value: answer.value };
}
