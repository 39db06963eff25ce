import type { HookName, Hooks, Rejection, SecretName } from "@mattermost-plugin/gen";
import type { HookContext, NoSettings } from "../context/hook-context.ts";
import type { Schema } from "../settings/standard-schema.ts";

type ResultOf<H extends HookName> = Awaited<ReturnType<NonNullable<Hooks<unknown>[H]>>>;

/** The hooks that may reject, for which the author chooses what a failing handler means. */
export type RejectingHookName = { [H in HookName]: Rejection extends ResultOf<H> ? H : never }[HookName];

export interface PluginOptions<Settings = NoSettings> {
  /** A zod object (or any Standard Schema) for the plugin's settings. It types and checks `context.settings`. */
  readonly settings?: Schema<Settings> | undefined;
  /** The functions that the server calls. The schema alone decides what their settings are. */
  readonly hooks: Hooks<HookContext<NoInfer<Settings>>>;
  /**
   * What a handler that throws, times out or returns nonsense means to the host. Default: logins, downloads and configuration
   * changes are rejected; everything else is allowed, but rejected on a channel that the plugin guards (registerChannelGuard), where
   * the hook is one that guards are asked with. A choice holds on every channel. It is logged either way.
   */
  readonly onError?: { readonly [H in RejectingHookName]?: "allow" | "reject" } | undefined;
  /**
   * Milliseconds that a handler may take, for all hooks or by hook. Default 25,000; the environment variable
   * MATTERMOST_PLUGIN_HOOK_TIMEOUT (seconds) replaces what is set for all hooks. What is longer than the host waits is cut to a second less, with a
   * warning: hosts wait 30 s over gRPC, a stock server for as long as it takes, and both 10 s for onDeactivate. The HTTP hooks have no limit.
   */
  readonly timeoutMs?: number | ({ readonly [H in HookName]?: number } & { readonly default?: number }) | undefined;
  /**
   * Secrets that the plugin has to see: "passwordHash" and "mfaSecret" of users, "sessionToken" of sessions and of the message
   * with which a WebSocket client logs in. Default: none. What is not named is empty wherever the server hands it out, in arguments
   * of hooks and in answers of the API.
   */
  readonly sensitive?: readonly SecretName[] | undefined;
  /** "log" (default): a promise rejection that nobody handles is logged and counted. "exit": it ends the process as an uncaught exception does. */
  readonly unhandledRejections?: "log" | "exit" | undefined;
}

/** Marks plugins. The same in every copy of this package. */
export const pluginBrand: unique symbol = Symbol.for("mattermost-plugin.plugin");

/** A plugin as definePlugin makes it: a frozen value that does nothing by itself. */
export interface Plugin<Settings> {
  /** The version of this shape. */
  readonly [pluginBrand]: 1;
  readonly settings: Schema<Settings> | undefined;
  readonly hooks: Hooks<HookContext<Settings>>;
  readonly onError: Readonly<Record<string, "allow" | "reject" | undefined>>;
  readonly timeoutMs: Readonly<Record<string, number | undefined>>;
  readonly sensitive: readonly SecretName[];
  readonly unhandledRejections: "log" | "exit";
}

/** Any plugin, whatever its settings. */
export type AnyPlugin = Plugin<unknown>;

/** Tells whether a value is a plugin, also one that another copy of this package defined. */
export function isPlugin(value: unknown): value is AnyPlugin {
  return typeof value === "object" && value !== null && pluginBrand in value && value[pluginBrand] === 1;
}
