import { type Dismissal, type Rejection, verdict } from "@mattermost-plugin/gen";

/**
 * The verdict of a hook that says no. The reason is shown to the user, or to the admin who saves a configuration.
 * Throws an error for a blank reason: hosts take it for no rejection at all.
 */
export function reject(reason: string): Rejection {
  if (typeof reason !== "string" || reason.trim() === "") {
    throw new TypeError("reject(reason) needs a reason: hosts take an empty one for no rejection");
  }
  return Object.freeze({ [verdict]: "reject" as const, reason });
}

const dismissal: Dismissal = Object.freeze({ [verdict]: "dismiss" as const });

/** The verdict of messageWillBePosted that drops the post without a message to the user. */
export function dismiss(): Dismissal {
  return dismissal;
}

/** Tells whether a value is what reject() or dismiss() made, also in another copy of this package. */
export function isVerdict(value: unknown): value is Rejection | Dismissal {
  return typeof value === "object" && value !== null && verdict in value;
}
