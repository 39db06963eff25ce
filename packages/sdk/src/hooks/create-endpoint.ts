import type { EndpointOutcome, HookCall, PluginEndpoint } from "@mattermost-plugin/carrier";
import { type Api, type HookName, type HookOutcome, hooks as hookTable } from "@mattermost-plugin/gen";
import { createContext, type SharedContext } from "../context/create-context.ts";
import type { PluginInfo } from "../context/plugin-info.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { createKv } from "../kv/create-kv.ts";
import type { Logger } from "../log/logger.ts";
import type { AnyPlugin } from "../plugin/plugin.ts";
import { hideInArguments } from "../secrets/hide-secrets.ts";
import { createSettingsStore } from "../settings/settings-store.ts";
import { failureOutcome, failureText } from "./failure-outcome.ts";
import { type HostPatience, hookLimits, hostPatience } from "./hook-limits.ts";
import { type ImplementedHook, implementedGoNames, implementedHooks } from "./implemented-hooks.ts";
import { createLifecycle } from "./lifecycle.ts";
import { type HandlerReport, runHandler } from "./run-handler.ts";
import { serveHTTP } from "./serve-http.ts";
import { errorText } from "./to-app-error.ts";
import { watchAnswers } from "./watch-answers.ts";

export interface EndpointOptions {
  readonly plugin: AnyPlugin;
  readonly info: PluginInfo;
  readonly api: Api;
  readonly log: Logger;
  /** Milliseconds that hooks may take, where the plugin sets no limit for a hook. */
  readonly hookLimitMs?: number | undefined;
  /** How long the host waits. Default: as a stock server does. */
  readonly host?: HostPatience | undefined;
  /** Freezes the arguments of hooks, so that changing one throws. Without it a change has no effect on the host either. */
  readonly freezeInputs?: boolean | undefined;
  /** The host asked the process to end. */
  readonly stop: (reason: string) => void;
  /** onActivate has succeeded. */
  readonly activated?: (() => void) | undefined;
}

const nothing: HookOutcome<never> = { kind: "nothing" };

/** A plugin in the form that protocols serve. */
export function createEndpoint(options: EndpointOptions): PluginEndpoint {
  const { plugin, log, api } = options;
  const limits = hookLimits({
    own: plugin.timeoutMs,
    fromEnvironmentMs: options.hookLimitMs,
    host: options.host ?? hostPatience.netrpc,
    deactivates: plugin.hooks.onDeactivate !== undefined,
  });
  for (const problem of limits.problems) log.warn(problem);
  const hooks = implementedHooks(plugin, limits);
  const settings = createSettingsStore<unknown>(api, plugin.settings);
  const shared: SharedContext = { api, log, kv: createKv(api), plugin: options.info };
  const hide = hideInArguments(plugin);
  const context = (call: HookCall) => createContext(shared, call, settings.current);

  const report: HandlerReport = {
    watch: watchAnswers(log),
    failed(hook, error) {
      log.error(`${hook.name} failed${failureText(hook.facts, hook.onError)}: ${errorText(error)}`, {
        error,
        hook: hook.name,
      });
      return failureOutcome(hook.facts, hook.onError, options.info.name, error);
    },
    failedLate(hook, error) {
      log.warn(`${hook.name} failed after its limit was over: ${errorText(error)}`, { error, hook: hook.name });
    },
  };
  const lifecycle = createLifecycle({ hooks, settings, report, context, limitMs: limits.of });

  /** For a host that calls hooks before it activates the plugin: they need settings all the same. */
  async function loadAndRun(hook: ImplementedHook, args: unknown, call: HookCall): Promise<EndpointOutcome<unknown>> {
    try {
      await settings.reload(hook.limitMs);
    } catch (error) {
      return report.failed(hook, error);
    }
    return runHandler(hook, args, context(call), report, hook.limitMs);
  }

  async function activate(call: HookCall): Promise<EndpointOutcome<unknown>> {
    const outcome = await lifecycle.activate(call);
    if (outcome.kind === "nothing") options.activated?.();
    return outcome;
  }

  function callHook(name: HookName, args: unknown, call: HookCall): Promise<EndpointOutcome<unknown>> {
    if (name === "onActivate") return activate(call);
    if (name === "onConfigurationChange") return lifecycle.changeConfiguration(call);
    const hook = hooks.get(name);
    if (hook === undefined) return Promise.resolve(nothing);
    hide(name, args);
    if (options.freezeInputs) deepFreeze(args);
    if (settings.current === undefined) return loadAndRun(hook, args, call);
    return runHandler(hook, args, context(call), report, hook.limitMs);
  }

  return {
    implemented: implementedGoNames(plugin),
    callHook: callHook as PluginEndpoint["callHook"],
    refuseOutcome(name, error, side = "answer") {
      const facts = hookTable[name];
      const onError = hooks.get(name)?.onError ?? facts.onError;
      const what = side === "answer" ? "answered what can't be sent" : "was called with what can't be read";
      log.error(`${name} ${what}${failureText(facts, onError)}: ${errorText(error)}`, {
        error,
        hook: name,
      });
      return failureOutcome(facts, onError, options.info.name, error);
    },
    serveHTTP: (name, request, call) =>
      serveHTTP(name, plugin.hooks[name], request, log, async () => {
        if (settings.current === undefined) await settings.reload(limits.of("onActivate"));
        return context(call);
      }),
    stop: options.stop,
  };
}
