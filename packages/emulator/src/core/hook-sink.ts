import type { HookName, HookOutcome, HookTypes, PluginContext } from "@mattermost-plugin/gen";

export interface HookCallOptions {
  /** Who caused it. Empty fields for what a plugin caused. */
  readonly pluginContext: PluginContext;
  /** Only this plugin is called. Without it, every plugin that has the hook, one after the other. */
  readonly pluginId?: string | undefined;
  /** These plugins are not called. */
  readonly without?: readonly string[] | undefined;
  /** The plugin is asked as the guard of a channel: the outcome is its answer as it gave it, and an error where the call breaks. */
  readonly asGuard?: boolean | undefined;
}

/** Which plugins are called. By default all. */
export type HookTarget = Omit<HookCallOptions, "pluginContext">;

/** Where the emulator's hooks go. A host dispatches them to plugins and combines what they answer into one outcome. */
export interface HookSink {
  fire<H extends HookName>(
    hook: H,
    args: HookTypes[H]["args"],
    options: HookCallOptions,
  ): Promise<HookOutcome<HookTypes[H]["value"]>>;
}

/** A sink without plugins: nothing happens, everything is allowed. */
export const noHooks: HookSink = { fire: () => Promise.resolve({ kind: "nothing" }) };
