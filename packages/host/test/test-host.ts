import { readFileSync } from "node:fs";
import type { HostApi } from "@mattermost-plugin/gen";
import {
  createEnvironment,
  type Environment,
  type EnvironmentOptions,
  type HostEvent,
  type PluginLogEntry,
  type PluginState,
} from "../src/index.ts";
import { type PeerOptions, peerArguments, writePeer } from "./plugin-directory.ts";
import { withTempDir } from "./temp-dir.ts";

/** An environment with grpc-js peers as its plugins, and all that it told. */
export interface TestHost {
  readonly environment: Environment;
  readonly dir: string;
  readonly events: readonly HostEvent[];
  /** Writes a peer's directory and adds it. Answers its id. */
  add(options: PeerOptions): Promise<string>;
  /** The same, and activates it. */
  start(options: PeerOptions): Promise<string>;
  logs(pluginId: string): PluginLogEntry[];
  /** Waits for an event, past ones included. */
  seen<E extends HostEvent>(matches: (event: HostEvent) => event is E): Promise<E>;
  logged(pluginId: string, message: string | RegExp): Promise<PluginLogEntry>;
  stateOf<K extends PluginState["kind"]>(pluginId: string, kind: K): Promise<Extract<PluginState, { kind: K }>>;
}

const limitMs = 30_000;

export async function withHost(
  options: Partial<EnvironmentOptions>,
  run: (host: TestHost) => Promise<void>,
): Promise<void> {
  await withTempDir(async (dir) => {
    const api = { getServerVersion: () => "9.11.0" } as unknown as HostApi;
    const environment = createEnvironment({
      api,
      runner: ({ node, file }) => [node, ...peerArguments, ...readFileSync(file, "utf8").split(" ")],
      socketDir: dir,
      ...options,
      limits: { exitMs: 50, ...options.limits },
    });
    const events: HostEvent[] = [];
    const waiting = new Set<(event: HostEvent) => void>();
    environment.subscribe((event) => {
      events.push(event);
      for (const check of waiting) check(event);
    });
    const seen: TestHost["seen"] = (matches) => {
      const past = events.find(matches);
      if (past !== undefined) return Promise.resolve(past);
      const { promise, resolve, reject } = Promise.withResolvers<never>();
      const timer = setTimeout(() => reject(new Error(`not seen within ${limitMs} ms: ${matches}`)), limitMs);
      const check = (event: HostEvent) => {
        if (!matches(event)) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve(event as never);
      };
      waiting.add(check);
      return promise;
    };
    const host: TestHost = {
      environment,
      dir,
      events,
      seen,
      add: async (peerOptions) => environment.add(await writePeer(dir, peerOptions)),
      async start(peerOptions) {
        const id = await host.add(peerOptions);
        await environment.activate(id);
        return id;
      },
      logs: (pluginId) =>
        events.flatMap((event) => (event.kind === "log" && event.entry.pluginId === pluginId ? [event.entry] : [])),
      async logged(pluginId, message) {
        const { entry } = await seen((event): event is Extract<HostEvent, { kind: "log" }> => {
          if (event.kind !== "log" || event.entry.pluginId !== pluginId) return false;
          return typeof message === "string" ? event.entry.message === message : message.test(event.entry.message);
        });
        return entry;
      },
      async stateOf(pluginId, kind) {
        const { state } = await seen(
          (event): event is Extract<HostEvent, { kind: "state" }> =>
            event.kind === "state" && event.pluginId === pluginId && event.state.kind === kind,
        );
        return state as never;
      },
    };
    try {
      await run(host);
    } finally {
      await environment.close();
    }
  });
}
