import type { CallOutcome } from "./call-plugin.ts";
import { errorText } from "./error-text.ts";
import type { HookPolicy } from "./hook-policy.ts";
import type { HookVerdict } from "./hook-round.ts";

export const allowed: HookVerdict = Object.freeze({ kind: "allow" });

/** What a plugin's answer means for what it was asked about. */
export function judge(outcome: CallOutcome<unknown>, pluginId: string, onError: HookPolicy["onError"]): HookVerdict {
  switch (outcome.kind) {
    case "nothing":
    case "value":
      return allowed;
    case "reject":
      return { kind: "reject", pluginId, reason: outcome.reason, error: undefined };
    case "dismiss":
      return { kind: "dismiss", pluginId };
    case "error":
      return { kind: "reject", pluginId, reason: errorText(outcome.error), error: outcome.error };
    case "failed":
      if (onError !== "reject") return allowed;
      return { kind: "reject", pluginId, reason: outcome.error.message, error: outcome.error };
  }
}
