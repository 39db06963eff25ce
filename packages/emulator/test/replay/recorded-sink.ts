import { createAppError } from "@mattermost-plugin/carrier";
import { type CommandResponse, type FileInfo, type HookName, type HookOutcome, hooks } from "@mattermost-plugin/gen";
import { decodeMessageAttachment } from "@mattermost-plugin/gen/grpc";
import { createReader } from "@mattermost-plugin/protowire";
import { emptyResponse } from "../../src/commands/empty-command.ts";
import { readBytes, streamOf } from "../../src/core/byte-stream.ts";
import type { HookSink } from "../../src/index.ts";
import type { Names } from "./names.ts";
import { definedIn } from "./recorded-plugins.ts";
import type { RecordedHook, RecordedStep } from "./recording.ts";
import { toPlain } from "./requests.ts";

export interface FiredHook {
  readonly goName: string;
  /** The context if there is one, then the arguments, in the order of the Go signature. */
  readonly args: readonly unknown[];
}

export interface RecordedSink extends HookSink {
  /** Begins a step: hooks answer what the plugins answered then. Answers the list that the fired ones go to. */
  begin(step: RecordedStep): readonly FiredHook[];
}

const emptyAttachment = decodeMessageAttachment(createReader(new Uint8Array(0)));

/** The plugin whose view of the hooks is compared. */
const recorder = "recorder";

/** Hooks that are called without a context. */
const contextFree = new Set<HookName>([
  "configurationWillBeSaved",
  "onConfigurationChange",
  "onWebSocketConnect",
  "onWebSocketDisconnect",
  "webSocketMessageHasBeenPosted",
]);

/** What the plugins wrote in the place of a file's content; the recording only has its length. */
const writtenContents: readonly (readonly [step: RegExp, content: string])[] = [
  [/hook: new body$/, "REPLACED"],
  [/hook: body and info$/, "BOTH"],
  [/^both plugins write$/, "AB"],
  [/one plugin writes$/, "NEW"],
];

/** A sink that keeps what is fired and answers as the recorded plugins did. */
export function createRecordedSink(names: Names): RecordedSink {
  let fired: FiredHook[] = [];
  let answers: readonly RecordedHook[] = [];
  let stepName = "";
  return {
    begin: (step) => {
      fired = [];
      answers = step.hooks ?? [];
      stepName = step.step;
      return fired;
    },
    fire: async (hook, args, { pluginContext }) => {
      const { goName } = hooks[hook];
      const context = contextFree.has(hook) ? [] : [pluginContext];
      const shown = isOldEnough(hook) ? fired : [];
      const found = answers.filter((answer) => answer.hook === goName);
      if (hook === "fileWillBeUploaded") {
        const { fileInfo, file } = args as { fileInfo: FileInfo; file: ReadableStream<Uint8Array> };
        const entry = { goName, args: [...context, fileInfo] as unknown[] };
        shown.push(entry);
        entry.args.push(await readBytes(file));
        return fileOutcome(found, fileInfo, stepName, names) as HookOutcome<never>;
      }
      shown.push({ goName, args: [...context, ...Object.values(args)] });
      if (hook === "onConfigurationChange") return lifecycleOutcome(found) as HookOutcome<never>;
      if (hook === "executeCommand") return commandOutcome(found, names) as HookOutcome<never>;
      return changeOutcome(found, Object.values(args)[0], names) as HookOutcome<never>;
    },
  };
}

/** The recorded hooks that are compared. */
export function compared(recorded: readonly RecordedHook[] = []): RecordedHook[] {
  return recorded.filter(({ plugin }) => plugin === recorder);
}

function changeOutcome(found: readonly RecordedHook[], original: unknown, names: Names): HookOutcome<unknown> {
  const reason = found.map(({ returned }) => reasonOf(returned)).find((text) => text !== "");
  if (reason !== undefined) return verdict(reason);
  const changed = found.flatMap(({ returned }) => changesOf(returned, names));
  return changed.length > 0 ? { kind: "value", value: merge(original, changed) } : { kind: "nothing" };
}

function fileOutcome(
  found: readonly RecordedHook[],
  info: FileInfo,
  stepName: string,
  names: Names,
): HookOutcome<unknown> {
  const withoutIds = found.map((answer) => ({ ...answer, returned: withoutId(answer.returned) }));
  const outcome = changeOutcome(withoutIds, info, names);
  if (outcome.kind === "reject") return outcome;
  const [, written = ""] = writtenContents.find(([pattern]) => pattern.test(stepName)) ?? [];
  if (outcome.kind === "nothing" && written === "") return outcome;
  const { props: _, ...fileInfo } = (outcome.kind === "value" ? outcome.value : info) as FileInfo & { props?: unknown };
  return { kind: "value", value: { fileInfo, content: streamOf(Buffer.from(written)) } };
}

/** What a plugin returned without the ids in it: they stand for those of the step, which are not known before. */
function withoutId(returned: unknown): unknown {
  const [info, reason] = returned as [Record<string, unknown> | null, string];
  if (!info) return returned;
  const { id: _, user_id: __, ...others } = info;
  return [others, reason];
}

function lifecycleOutcome([answer]: readonly RecordedHook[]): HookOutcome<unknown> {
  const [error] = (answer?.returned ?? []) as [{ $error: string } | null];
  return error ? { kind: "error", error: createAppError({ message: error.$error }) } : { kind: "nothing" };
}

function commandOutcome([answer]: readonly RecordedHook[], names: Names): HookOutcome<unknown> {
  const [response, error] = (answer?.returned ?? []) as [
    Record<string, unknown> | null,
    Record<string, unknown> | null,
  ];
  if (error) {
    const { id, message, detailed_error, where, status_code } = error as Record<string, string & number>;
    const init = { id, message, detailedError: detailed_error, where, statusCode: status_code };
    return { kind: "error", error: createAppError(init) };
  }
  if (!response) return { kind: "nothing" };
  const { attachments, ...given } = response;
  const whole = ((attachments ?? []) as { text: string }[]).map(({ text }) => ({ ...emptyAttachment, text }));
  const plain = toPlain(given, names, {}, "") as CommandResponse;
  const extraResponses = (plain.extraResponses ?? []).map((extra) => ({ ...emptyResponse, ...definedIn(extra) }));
  return { kind: "value", value: { ...plain, extraResponses, attachments: whole } };
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
