// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError } from "../model/common.ts";

/** Marks the objects that reject() and dismiss() make. The same in every copy of this package. */
export const verdict: unique symbol = Symbol.for("mattermost-plugin.verdict");

/** The verdict that reject(reason) makes: no, and why. */
export interface Rejection {
  readonly [verdict]: "reject";
  readonly reason: string;
}

/** The verdict that dismiss() makes: no, without a message to the user. */
export interface Dismissal {
  readonly [verdict]: "dismiss";
}

/** What came of one call of a hook, as protocols carry it. */
export type HookOutcome<V> =
  /** Allow, or leave unchanged. */
  | { readonly kind: "nothing" }
  | { readonly kind: "value"; readonly value: V }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "dismiss" }
  | { readonly kind: "error"; readonly error: AppError };
