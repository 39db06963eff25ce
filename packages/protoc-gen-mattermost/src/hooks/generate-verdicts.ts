import type { Modules } from "../output/modules.ts";

const types = `/** Marks the objects that reject() and dismiss() make. The same in every copy of this package. */
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
`;

const outcome = `/** What came of one call of a hook, as protocols carry it. */
export type HookOutcome<V> =
  /** Allow, or leave unchanged. */
  | { readonly kind: "nothing" }
  | { readonly kind: "value"; readonly value: V }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "dismiss" }
  | { readonly kind: "error"; readonly error: AppError };`;

/** Writes what handlers may answer besides values. */
export function generateVerdicts(modules: Modules): void {
  const module = modules.module("hooks/verdict.ts");
  module.exportValue("verdict");
  module.exportType("Rejection");
  module.exportType("Dismissal");
  module.exportType("HookOutcome");
  module.type("AppError");
  module.print(types, outcome);
}
