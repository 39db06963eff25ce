import { paranoidText, refuseDifference, type TransportLog } from "@mattermost-plugin/carrier";
import { type ApiMethodName, apiMethods, type HookName, type HookOutcome, hooks } from "@mattermost-plugin/gen";
import { type GobApiMethod, gobRegistry, pairText, reasonOf } from "@mattermost-plugin/gen/gob";
import { type GobAnswerCheck, gobAnswerChecks, gobArgumentChecks } from "@mattermost-plugin/gen/gob/check";
import type { EncodedValue, Encoder } from "@mattermost-plugin/gob";
import { createCheckedEncoder, type VerifiedValue } from "./checked-encoder.ts";
import type { Paranoia } from "./paranoia.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Makes what reads every message back before it leaves, and refuses one that would arrive as something else. */
export function createParanoia(log: TransportLog): Paranoia {
  log("warn", paranoidText);
  return {
    encoder: (): Encoder => createCheckedEncoder(gobRegistry),
    argument(method: GobApiMethod, input, value: EncodedValue): VerifiedValue {
      const read = gobArgumentChecks[method];
      return {
        ...value,
        verify(reader, plans, id) {
          const { goName } = apiMethods[method];
          try {
            refuseDifference(goName, carried(method, input), read(reader, plans, id));
          } catch (error) {
            log("error", (error as Error).message, { error });
            throw error;
          }
        },
      };
    },
    answer(hook: HookName, outcome, args, value: EncodedValue): VerifiedValue {
      const check = gobAnswerChecks[hook];
      if (check === undefined) return value;
      return {
        ...value,
        verify(reader, plans, id) {
          const read = check.read(reader, plans, id);
          refuseDifference(
            `the answer of ${hooks[hook].goName}`,
            expected(outcome, args, check, read),
            withoutDetails(read),
          );
        },
      };
    },
  };
}

/** The input of a method as it crosses: files have streams of their own, and values of a log line are texts. */
function carried(method: ApiMethodName, input: unknown): Fields {
  const { requestStreams } = apiMethods[method];
  const fields = Object.entries((input ?? {}) as Fields).filter(([name]) => !requestStreams.includes(name));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === "keyValuePairs" ? pairTexts(value as readonly Fields[]) : value]),
  );
}

function pairTexts(pairs: readonly Fields[]): readonly Fields[] {
  return pairs.map(({ key, value }) => ({ key, value: pairText(value) }));
}

/** What the server is to read of an answer. */
function expected(outcome: HookOutcome<unknown>, args: unknown, check: GobAnswerCheck, read: Fields): Fields {
  switch (outcome.kind) {
    case "nothing":
      return { answer: check.unchanged === undefined ? check.nothing : (args as Fields)[check.unchanged] };
    case "value":
      if ("answer" in read) return { answer: outcome.value };
      return Object.fromEntries(Object.entries(outcome.value as Fields).filter(([name]) => name in read));
    case "reject":
      return refusal(read, outcome.reason, undefined);
    case "dismiss":
      return { reason: check.dismiss };
    case "error":
      return refusal(read, reasonOf(outcome.error), outcome.error.id);
  }
}

/** A refusal goes where there is a place for it: as a reason or as an error; hooks with neither answer as if they had not run. */
function refusal(read: Fields, text: string, id: string | undefined): Fields {
  if ("error" in read) return { error: { id, text } };
  return "reason" in read ? { reason: text } : {};
}

/** An error without what the server makes of it by itself: its text, and the id if it has one. */
function withoutDetails(read: Fields): Fields {
  const error = read.error as Parameters<typeof reasonOf>[0] | undefined;
  return error === undefined ? read : { ...read, error: { id: error.id, text: reasonOf(error) } };
}
