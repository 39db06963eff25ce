import type { EndpointOutcome } from "@mattermost-plugin/carrier";
import type { HookFacts, HookOutcome } from "@mattermost-plugin/gen";
import { toAppError } from "./to-app-error.ts";

/**
 * What the author chose for a hook whose handler fails, where there is a choice; else the error is the answer. "guard", which holds where
 * nobody has chosen: the call fails, so that the server rejects on channels that the plugin guards and allows everywhere else.
 */
export type OnError = HookFacts["onError"] | "guard";

/** What a failing handler means to the host. A server that takes silence for a rejection would reject everywhere. */
export function onErrorOf(facts: HookFacts, chosen: "allow" | "reject" | undefined): OnError {
  if (chosen !== undefined) return chosen;
  return facts.guards && facts.onError === "allow" && !facts.silenceRejects ? "guard" : facts.onError;
}

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
): EndpointOutcome<never> {
  switch (onError) {
    case "guard":
      return {
        kind: "failed",
        reason: `${pluginName} failed to answer ${facts.goName}. Its own line in the log has the reason.`,
      };
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
    case "guard":
      return ", rejected on a channel that the plugin guards, else nothing is refused or changed";
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
