import type { EndpointOutcome, HookCall } from "@mattermost-plugin/carrier";
import { type HookName, hooks as hookTable } from "@mattermost-plugin/gen";
import type { HookContext } from "../context/hook-context.ts";
import type { SettingsStore } from "../settings/settings-store.ts";
import type { ImplementedHook } from "./implemented-hooks.ts";
import { type HandlerReport, runHandler } from "./run-handler.ts";

export interface LifecycleOptions {
  readonly hooks: ReadonlyMap<HookName, ImplementedHook>;
  readonly settings: SettingsStore<unknown>;
  readonly report: HandlerReport;
  readonly context: (call: HookCall) => HookContext<unknown>;
  /** The limit of a lifecycle hook that the author has no function for. */
  readonly limitMs: (hook: HookName) => number;
}

type Outcome = Promise<EndpointOutcome<unknown>>;

/** The two hooks in which the SDK works too: it loads the settings, and tells the plugin its configuration before it is activated. */
export function createLifecycle(options: LifecycleOptions) {
  const { hooks, settings, report } = options;
  const activation = hooks.get("onActivate") ?? withoutHandler("onActivate");
  const change = hooks.get("onConfigurationChange") ?? withoutHandler("onConfigurationChange");

  function withoutHandler(name: HookName): ImplementedHook {
    return { name, facts: hookTable[name], handler: () => undefined, onError: "error", limitMs: options.limitMs(name) };
  }

  return {
    /** Invalid settings fail it. An error of onConfigurationChange is logged only. All of it takes no longer than onActivate may. */
    async activate(call: HookCall): Outcome {
      const end = process.uptime() * 1000 + activation.limitMs;
      const half = Math.max(1, activation.limitMs / 2);
      try {
        await settings.reload(half);
      } catch (error) {
        return report.failed(activation, error);
      }
      await runHandler(change, {}, options.context(call), report, Math.min(change.limitMs, half));
      return runHandler(
        activation,
        {},
        options.context(call),
        report,
        Math.max(1, Math.ceil(end - process.uptime() * 1000)),
      );
    },

    /** Invalid settings are this hook's error; the plugin goes on with those it has and its function is not called. */
    async changeConfiguration(call: HookCall): Outcome {
      try {
        await settings.reload(Math.max(1, change.limitMs / 2));
      } catch (error) {
        return report.failed(change, error);
      }
      return runHandler(change, {}, options.context(call), report, change.limitMs);
    },
  };
}
