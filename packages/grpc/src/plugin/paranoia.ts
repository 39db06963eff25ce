import { isParanoid, paranoidText, refuseDifference, type TransportLog } from "@mattermost-plugin/carrier";
import { apiMethods, type HookName, type HookOutcome, hooks } from "@mattermost-plugin/gen";
import { type ApiWireTypes, apiCodecs, hookCodecs } from "@mattermost-plugin/gen/grpc";
import { type Frame, messageOf } from "../frame/frame.ts";

/** Reads every message back before it leaves. Its functions throw a DifferenceError for one that would arrive as something else. */
export interface Paranoia {
  request(method: keyof ApiWireTypes, input: unknown, frame: Frame): void;
  answer(hook: HookName, outcome: HookOutcome<unknown>, frame: Frame): void;
}

/** What checks the messages, if the environment asks for it. */
export function paranoiaOf(env: Readonly<Record<string, string | undefined>>, log: TransportLog): Paranoia | undefined {
  if (!isParanoid(env)) return undefined;
  log("warn", paranoidText);
  return {
    request(method, input, frame) {
      try {
        refuseDifference(apiMethods[method].goName, input, apiCodecs[method].decodeRequest(messageOf(frame)));
      } catch (error) {
        log("error", (error as Error).message, { error });
        throw error;
      }
    },
    answer(hook, outcome, frame) {
      const { goName, answersError, class: kind } = hooks[hook];
      const read: HookOutcome<unknown> = hookCodecs[hook].decodeResponse(messageOf(frame));
      if (outcome.kind === "nothing" && kind === "value") return;
      if (outcome.kind === "error" && !answersError) return;
      refuseDifference(`the answer of ${goName}`, contentOf(outcome), contentOf(read));
    },
  };
}

/** What an outcome says, without what reading adds: the details of an error that rejects. */
function contentOf(outcome: HookOutcome<unknown>): unknown {
  switch (outcome.kind) {
    case "nothing":
      return {};
    case "value":
      return { value: outcome.value };
    case "error": {
      const { id, message, detailedError } = outcome.error;
      return { error: { id, message, detailedError } };
    }
    default:
      return outcome;
  }
}
