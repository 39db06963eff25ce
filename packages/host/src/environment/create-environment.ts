import { createAppError } from "@mattermost-plugin/carrier";
import type { AppError } from "@mattermost-plugin/gen";
import type { PluginClient } from "@mattermost-plugin/grpc/host";
import { loadManifest } from "@mattermost-plugin/manifest";
import { createHookDispatcher, type HookDispatch } from "../dispatch/create-hook-dispatch.ts";
import { guardOutcome } from "../dispatch/guard-outcome.ts";
import { defaultRestartPolicy } from "../health/restart-policy.ts";
import { defaultHealth } from "../health/watch-health.ts";
import type { PluginLog } from "../host-event.ts";
import type { GatewayPlugin } from "../http/gateway-listener.ts";
import { pluginHttp } from "../http/plugin-http.ts";
import { defaultLimits } from "../limits.ts";
import type { PluginState } from "../plugin-state.ts";
import type { Environment, EnvironmentOptions, PluginStatus } from "./environment.ts";
import { createEvents } from "./events.ts";
import { createManagedPlugin, type ManagedPlugin } from "./managed-plugin.ts";
import { type StartFromDirectoryOptions, startFromDirectory } from "./start-from-directory.ts";

interface Entry {
  readonly directory: string;
  readonly managed: ManagedPlugin;
  readonly log: PluginLog;
}

/** Makes an environment without plugins. Nothing runs until a plugin is added and activated. */
export function createEnvironment(options: EnvironmentOptions): Environment {
  const limits = { ...defaultLimits, ...options.limits };
  const order = options.order ?? byId;
  const events = createEvents();
  const entries = new Map<string, Entry>();
  const dispatcher = createHookDispatcher({ ...options.hooks, hookMs: limits.hookMs });
  const dispatchOf = new WeakMap<PluginClient, HookDispatch>();
  let running: readonly GatewayPlugin[] = [];
  let closed = false;

  const find = (id: string) => running.find((plugin) => plugin.pluginId === id);
  const hooks = dispatcher.to(() => running);
  const hooksFor = (id: string): HookDispatch | undefined => {
    const plugin = find(id);
    if (plugin === undefined) return undefined;
    const made =
      dispatchOf.get(plugin.client) ?? dispatcher.to(() => (find(id)?.client === plugin.client ? [plugin] : []));
    dispatchOf.set(plugin.client, made);
    return made;
  };
  const hooksWithout = (ids: readonly string[]): HookDispatch =>
    ids.length === 0 ? hooks : dispatcher.to(() => running.filter(({ pluginId }) => !ids.includes(pluginId)));
  const startOptions: StartFromDirectoryOptions = {
    api: {
      ...options.api,
      pluginHTTP: (request, call) => pluginHttp(request, call.pluginId, find, call.signal),
    },
    runner: options.runner,
    serverVersion: options.serverVersion,
    env: options.env ?? process.env,
    logLevel: options.logLevel ?? "info",
    socketDir: options.socketDir,
    limits,
  };

  const logOf = (pluginId: string): PluginLog => {
    return (level, message, fields = {}, source = "host") =>
      events.emit({ kind: "log", entry: { pluginId, source, level, message, fields } });
  };
  const onState = (pluginId: string, state: PluginState) => {
    running = [...entries]
      .toSorted(([a], [b]) => order(a, b))
      .flatMap(([id, { managed, directory, log }]) => {
        const plugin = managed.running();
        if (plugin === undefined) return [];
        return [{ pluginId: id, client: plugin.client, implemented: plugin.implemented, directory, log }];
      });
    events.emit({ kind: "state", pluginId, state });
  };
  const managedOf = (id: string): ManagedPlugin => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`no plugin ${id} in this environment; add its directory first`);
    return entry.managed;
  };
  const activate = async (id: string) => {
    if (closed) throw new Error(`can't activate ${id}: the environment is closed`);
    await managedOf(id).activate();
  };
  const statusOf = (id: string, { managed, directory }: Entry): PluginStatus => {
    return { id, manifest: managed.manifest(), directory, state: managed.state() };
  };
  const killAll = () => {
    for (const { managed } of entries.values()) managed.kill();
  };
  process.once("exit", killAll);

  return {
    async add(path) {
      const { manifest, directory } = await loadManifest(path);
      const { id } = manifest;
      const known = entries.get(id);
      if (known !== undefined) throw new Error(`${directory} says id ${id}, which ${known.directory} has already`);
      const log = logOf(id);
      const managed = createManagedPlugin({
        manifest,
        start: (signal) => startFromDirectory(id, directory, startOptions, log, signal),
        health: { ...defaultHealth, ...options.health },
        pingMs: limits.pingMs,
        restart: { ...defaultRestartPolicy, ...options.restart },
        log,
        onState: (state) => onState(id, state),
      });
      entries.set(id, { directory, managed, log });
      return id;
    },
    async remove(id) {
      await managedOf(id).deactivate();
      entries.delete(id);
    },
    activate,
    deactivate: async (id) => managedOf(id).deactivate(),
    async restart(id) {
      await managedOf(id).deactivate();
      await activate(id);
    },
    statuses: () => [...entries].toSorted(([a], [b]) => order(a, b)).map(([id, entry]) => statusOf(id, entry)),
    status(id) {
      const entry = entries.get(id);
      return entry === undefined ? undefined : statusOf(id, entry);
    },
    hooks,
    hooksFor,
    async fire(hook, args, { pluginContext, pluginId, without = [], asGuard = false } = {}) {
      const dispatch = pluginId === undefined ? hooksWithout(without) : hooksFor(pluginId);
      if (dispatch === undefined) return { kind: "error", error: notRunning(`${pluginId}`, hook) };
      const round = await dispatch[hook](args, pluginContext);
      return asGuard ? guardOutcome(round) : dispatcher.combine(hook, round);
    },
    plugin: find,
    subscribe: events.subscribe,
    async close() {
      closed = true;
      await Promise.all([...entries.values()].map(({ managed }) => managed.deactivate()));
      process.off("exit", killAll);
    },
  };
}

function notRunning(pluginId: string, where: string): AppError {
  return createAppError({ id: "plugin.host.not_running", message: `The plugin ${pluginId} does not run.`, where });
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
