import type { EndpointOutcome } from "@mattermost-plugin/carrier";
import type { HookOutcome } from "@mattermost-plugin/gen";

/**
 * The outcome that is to be answered. Throws the reason of one that is to fail as a call: net/rpc then answers with its text. Details
 * that only repeat the message are left out: a Go server shows both, one behind the other.
 */
export function settled<V>(outcome: EndpointOutcome<V>): HookOutcome<V> {
  if (outcome.kind === "failed") throw new Error(outcome.reason);
  if (outcome.kind !== "error" || outcome.error.detailedError !== outcome.error.message) return outcome;
  return { kind: "error", error: { ...outcome.error, message: outcome.error.message, detailedError: "" } };
}
