import type { HookFacts, HookOutcome } from "@mattermost-plugin/gen";
import { toAppError } from "./to-app-error.ts";

/** What the author chose for a hook whose handler fails, where there is a choice; else the error is the answer. */
export type OnError = HookFacts["onError"];

const nothing: HookOutcome<never> = { kind: "nothing" };

/**
 * The outcome of a hook whose handler failed. A rejection is shown to users, so it does not tell them why: the log does.
 * Only where an admin is told (a configuration that is not saved) the error's own text goes along.
 */
export function failureOutcome(
  facts: HookFacts,
  onError: OnError,
  pluginName: string,
  error: unknown,
): HookOutcome<never> {
  switch (onError) {
    case "allow":
      return nothing;
    case "reject":
      if (facts.answersError && facts.class === "change")
        return { kind: "error", error: toAppError(facts.goName, error) };
      return { kind: "reject", reason: `${pluginName} failed to check this. The server's log has the reason.` };
    case "error":
      return { kind: "error", error: toAppError(facts.goName, error) };
  }
}

/** What the outcome of a failure means, for the log. */
export function failureText(facts: HookFacts, onError: OnError): string {
  switch (onError) {
    case "allow":
      return facts.class === "event"
        ? ""
        : `, nothing is ${facts.class === "gate" ? "refused" : "changed"} (onError: "allow")`;
    case "reject":
      return ', rejected (onError: "reject")';
    case "error":
      return ", the host is told";
  }
}
