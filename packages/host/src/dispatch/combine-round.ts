import { type HookName, type HookOutcome, type HookTypes, hooks } from "@mattermost-plugin/gen";
import type { HookRound } from "./hook-round.ts";

/**
 * What a round means as if one plugin had answered, for a server that asks without caring how many there are: the first veto, else
 * the changed argument, else the values taken together (lists in a row, numbers added up, the first of anything else).
 * Failures of events are in the log and nowhere else.
 */
export function combineRound<H extends HookName>(
  hook: H,
  changed: string | undefined,
  round: HookRound<H>,
): HookOutcome<HookTypes[H]["value"]> {
  const { verdict, answers, failures } = round;
  const { class: kind, answersError } = hooks[hook];
  if (verdict.kind === "dismiss") return { kind: "dismiss" };
  if (verdict.kind === "reject") {
    const { error, reason } = verdict;
    return error !== undefined && answersError ? { kind: "error", error } : { kind: "reject", reason };
  }
  const [failure] = failures;
  if (failure !== undefined && answers.length === 0 && (kind === "lifecycle" || kind === "value")) {
    return { kind: "error", error: failure.error };
  }
  if (answers.length === 0) return { kind: "nothing" };
  const value = combinedValue(hook, changed, round);
  return { kind: "value", value: value as HookTypes[H]["value"] };
}

function combinedValue<H extends HookName>(
  hook: H,
  changed: string | undefined,
  { args, answers }: HookRound<H>,
): unknown {
  const after = args as Readonly<Record<string, unknown>>;
  const values: readonly unknown[] = answers.map(({ value }) => value);
  if (hook === "emailNotificationWillBeSent") return values.at(-1);
  if (hook === "fileWillBeUploaded") return { fileInfo: after.fileInfo, content: after.file };
  if (changed !== undefined) return after[changed];
  switch (hooks[hook].value) {
    case "list":
      return values.flat();
    case "number":
      return values.reduce<number>((sum, value) => sum + Number(value), 0);
    default:
      return values[0];
  }
}
