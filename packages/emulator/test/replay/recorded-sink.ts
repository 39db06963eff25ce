import { type HookName, type HookOutcome, hooks } from "@mattermost-plugin/gen";
import type { HookSink } from "../../src/index.ts";
import type { Names } from "./names.ts";
import type { RecordedHook } from "./recording.ts";
import { toPlain } from "./requests.ts";

export interface FiredHook {
  readonly goName: string;
  /** The context, then the arguments, in the order of the Go signature. */
  readonly args: readonly unknown[];
}

export interface RecordedSink extends HookSink {
  /** Begins a step: hooks answer what the plugins answered then. Answers the list that the fired ones go to. */
  begin(recorded: readonly RecordedHook[]): readonly FiredHook[];
}

/** The plugin whose view of the hooks is compared. */
const recorder = "recorder";

/** A sink that keeps what is fired and answers as the recorded plugins did. */
export function createRecordedSink(names: Names): RecordedSink {
  let fired: FiredHook[] = [];
  let answers: RecordedHook[] = [];
  return {
    begin: (recorded) => {
      fired = [];
      answers = [...recorded];
      return fired;
    },
    fire: (hook, args, { pluginContext }) => {
      const { goName } = hooks[hook];
      if (isOldEnough(hook)) fired.push({ goName, args: [pluginContext, ...Object.values(args)] });
      const found = answers.filter((answer) => answer.hook === goName);
      const reason = found.map(({ returned }) => reasonOf(returned)).find((text) => text !== "");
      if (reason !== undefined) return Promise.resolve(verdict(reason));
      const changed = found.flatMap(({ returned }) => changesOf(returned, names));
      const value = merge(Object.values(args)[0], changed) as never;
      return Promise.resolve(changed.length > 0 ? { kind: "value", value } : { kind: "nothing" });
    },
  };
}

/** The recorded hooks that are compared. */
export function compared(recorded: readonly RecordedHook[] = []): RecordedHook[] {
  return recorded.filter(({ plugin }) => plugin === recorder);
}

/** The object that a plugin answered, in the contract's form. */
function changesOf(returned: unknown, names: Names): Record<string, unknown>[] {
  const [value] = Array.isArray(returned) ? returned : [];
  return typeof value === "object" && value !== null ? [toPlain(value, names, {}, "") as Record<string, unknown>] : [];
}

/** What the server takes from a plugin's answer: values that are not zero, and props beside those that were there. */
function merge(original: unknown, changes: readonly Record<string, unknown>[]): unknown {
  let merged = original as Record<string, unknown>;
  for (const change of changes) {
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value));
    merged = { ...merged, ...set, props: { ...(merged.props as object), ...(change.props as object) } };
  }
  return merged;
}

function verdict(reason: string): HookOutcome<never> {
  if (reason === "plugin.message_will_be_posted.dismiss_post") return { kind: "dismiss" };
  return { kind: "reject", reason };
}

function reasonOf(returned: unknown): string {
  const last = Array.isArray(returned) ? returned.at(-1) : "";
  return typeof last === "string" ? last : "";
}

/** The recorded server is of version 6.7 and fired no hooks that came later. */
function isOldEnough(hook: HookName): boolean {
  const [major = 0, minor = 0] = hooks[hook].minServerVersion.split(".").map(Number);
  return major < 6 || (major === 6 && minor <= 7);
}
