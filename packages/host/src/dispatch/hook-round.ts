import type { AppError, HookName, HookTypes } from "@mattermost-plugin/gen";

/** Whether what a hook was asked about may go on. */
export type HookVerdict =
  | { readonly kind: "allow" }
  /** `reason` is for the user. `error` is set when the plugin gave an AppError instead of a reason. */
  | {
      readonly kind: "reject";
      readonly pluginId: string;
      readonly reason: string;
      readonly error: AppError | undefined;
    }
  /** As a rejection, but without a word to the user. */
  | { readonly kind: "dismiss"; readonly pluginId: string };

/** A plugin's value of a hook. */
export interface HookAnswer<V> {
  readonly pluginId: string;
  readonly value: V;
}

/** A hook that a plugin could not answer, or answered with an error. Already in the log. */
export interface HookFailure {
  readonly pluginId: string;
  readonly error: AppError;
}

/** What came of calling a hook in all plugins that have it. */
export interface HookRound<H extends HookName> {
  /** The arguments as they stand now: with what the plugins changed. */
  readonly args: HookTypes[H]["args"];
  readonly verdict: HookVerdict;
  /** The values, in the order of the plugins. */
  readonly answers: readonly HookAnswer<HookTypes[H]["value"]>[];
  readonly failures: readonly HookFailure[];
}
