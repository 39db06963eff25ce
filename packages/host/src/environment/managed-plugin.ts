import type { Manifest } from "@mattermost-plugin/manifest";
import { decideRestart, type RestartDecision, type RestartPolicy } from "../health/restart-policy.ts";
import { type HealthOptions, type HealthWatch, watchHealth } from "../health/watch-health.ts";
import type { PluginLog } from "../host-event.ts";
import type { PluginState } from "../plugin-state.ts";
import type { RunningPlugin } from "../supervisor/running-plugin.ts";

export interface ManagedPluginOptions {
  readonly manifest: Manifest;
  /** Starts one process; the manifest may have changed since. */
  readonly start: (signal: AbortSignal) => Promise<{ readonly plugin: RunningPlugin; readonly manifest: Manifest }>;
  readonly health: HealthOptions;
  readonly pingMs: number;
  readonly restart: RestartPolicy;
  readonly log: PluginLog;
  readonly onState: (state: PluginState) => void;
}

/** A plugin for as long as the environment knows it, through all its processes. */
export interface ManagedPlugin {
  manifest(): Manifest;
  state(): PluginState;
  /** The process that hooks may reach; undefined unless the state is running. */
  running(): RunningPlugin | undefined;
  /** Starts it if it does not run. Throws a PluginStartError. */
  activate(): Promise<void>;
  /** Stops it, gives up a start or a waiting restart. Never throws. */
  deactivate(): Promise<void>;
  /** Kills its process at once, without a word. */
  kill(): void;
}

/** Keeps one plugin in the state that is wanted: one thing at a time, in the order asked for. */
export function createManagedPlugin(options: ManagedPluginOptions): ManagedPlugin {
  const { log } = options;
  let manifest = options.manifest;
  let state: PluginState = { kind: "inactive" };
  let current: RunningPlugin | undefined;
  let leaving: RunningPlugin | undefined;
  let watch: HealthWatch | undefined;
  let starting: AbortController | undefined;
  let restart: NodeJS.Timeout | undefined;
  let failures: number[] = [];
  let wanted = false;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run, run);
    last = turn.catch(() => {});
    return turn;
  };
  const enter = (next: PluginState) => {
    state = next;
    options.onState(next);
  };

  const start = async () => {
    if (current !== undefined) return;
    clearTimeout(restart);
    enter({ kind: "starting", since: Date.now() });
    const controller = new AbortController();
    starting = controller;
    try {
      const started = await options.start(controller.signal);
      current = started.plugin;
      manifest = started.manifest;
    } finally {
      starting = undefined;
    }
    const plugin = current;
    watch = watchHealth(plugin, { ...options.health, pingMs: options.pingMs }, (reason) => {
      inTurn(() => fail(plugin, reason)).catch((error: unknown) => log("error", String(error)));
    });
    enter({ kind: "running", since: Date.now(), pid: plugin.pid, implemented: [...plugin.implemented] });
  };

  const stop = async () => {
    watch?.close();
    clearTimeout(restart);
    if (current === undefined) return;
    leaving = current;
    current = undefined;
    enter({ kind: "stopping", since: Date.now() });
    await leaving.stop();
    leaving = undefined;
  };

  const fail = async (plugin: RunningPlugin, reason: string) => {
    if (plugin !== current) return;
    current = undefined;
    leaving = plugin;
    const decision = afterFailure(reason);
    plugin.kill();
    if ((await plugin.stop()) !== "never") await plugin.closed;
    leaving = undefined;
    const lastWords = plugin.lastWords();
    log("error", `the plugin failed: ${reason}`, lastWords === "" ? {} : { lastWords });
    tell(decision);
  };

  const afterFailure = (reason: string): RestartDecision => {
    failures.push(Date.now());
    const decision = decideRestart(options.restart, failures);
    const since = Date.now();
    if (decision.kind === "give up") {
      failures = [];
      enter({ kind: "failed", since, reason: `${reason}; it ${decision.reason}`, restartAt: undefined });
    } else {
      enter({ kind: "failed", since, reason, restartAt: since + decision.delayMs });
      restart = setTimeout(() => inTurn(startAgain), decision.delayMs);
    }
    return decision;
  };
  const tell = (decision: RestartDecision) => {
    if (decision.kind === "give up")
      log("error", `the plugin ${decision.reason}; activate it again once it is put right`);
  };

  const startAgain = async () => {
    if (!wanted) return;
    try {
      await start();
      log("info", "the plugin was started again after a failure", { failures: failures.length });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log("error", reason);
      tell(afterFailure(reason));
    }
  };

  return {
    manifest: () => manifest,
    state: () => state,
    running: () => current,
    activate() {
      wanted = true;
      return inTurn(async () => {
        failures = [];
        try {
          await start();
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          log("error", reason);
          enter({ kind: "failed", since: Date.now(), reason, restartAt: undefined });
          throw error;
        }
      });
    },
    deactivate() {
      wanted = false;
      starting?.abort(new Error("it was deactivated while it started"));
      return inTurn(async () => {
        await stop();
        enter({ kind: "inactive" });
      });
    },
    kill() {
      starting?.abort(new Error("the host ended"));
      current?.kill();
      leaving?.kill();
    },
  };
}
