import type { EndpointOutcome } from "@mattermost-plugin/carrier";
import type { HookOutcome } from "@mattermost-plugin/gen";

/** The outcome that is to be answered. Throws the reason of one that is to fail as a call: net/rpc then answers with its text. */
export function settled<V>(outcome: EndpointOutcome<V>): HookOutcome<V> {
  if (outcome.kind === "failed") throw new Error(outcome.reason);
  return outcome;
}
