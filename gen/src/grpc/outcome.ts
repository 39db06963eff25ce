// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit } from "../model/common.ts";

import { createValueError, type ValueError } from "@mattermost-plugin/protowire";

/** What a method of the plugin API came to: an answer, or the host's error. */
export type ApiOutcome<Answer, Failure> = { readonly answer: Answer } | { readonly error: Failure };

/** An AppError without any content says that nothing failed. */
export function isEmptyError({ id, message, detailedError, statusCode }: AppError): boolean {
  return id === "" && message === "" && detailedError === "" && statusCode === 0;
}

/** The reason of a rejection. Throws a ValueError if it is empty: on the wire that says allowed. */
export function givenReason(hook: string, reason: string): string {
  if (reason !== "") return reason;
  throw createValueError("reason", `${hook} can't reject without one: an empty reason means allowed`);
}

/** The error for an outcome that a hook can't have. */
export function refusedOutcome(hook: string, outcome: { readonly kind: string }): ValueError {
  return createValueError("", `${hook} can't answer with "${outcome.kind}"`);
}

/** How a hook that has only an error to answer with says no. The reason stands where every host reads it. */
export function rejectionError(id: string, where: string, reason: string): AppErrorInit {
  return { id, message: reason, detailedError: reason, statusCode: 400, where };
}

/** The text of an error, for a hook that has only a reason to answer with. */
export function errorReason({ id, message, detailedError }: AppError): string {
  return message || detailedError || id || "the plugin failed without saying why";
}
