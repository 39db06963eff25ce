import type { ApiMethodName, DynamicObject, HostApi } from "@mattermost-plugin/gen";
import { createPluginCommands } from "../commands/plugin-commands.ts";
import { presetConfig } from "../config/save-config.ts";
import { type Database, openDatabase } from "../core/database.ts";
import { createEventBus, type WebSocketEvent } from "../core/event-bus.ts";
import { createHookRunner } from "../core/hook-runner.ts";
import { type HookSink, noHooks } from "../core/hook-sink.ts";
import { newId } from "../core/id.ts";
import { createOutbox, type OutgoingItem } from "../core/outbox.ts";
import { applySchema } from "../core/schema.ts";
import type { LogEntry, Server } from "../core/server.ts";
import { noPlugins } from "../plugins/no-plugins.ts";
import type { PluginEnvironment } from "../plugins/plugin-environment.ts";
import { systemValue } from "../server-info/install.ts";
import { type ClientAddress, createClients, type UserClient, type Visitor } from "./clients.ts";
import { composeHostApi } from "./compose-host-api.ts";
import { domains, tables } from "./domains.ts";

export interface EmulatorOptions {
  /** The database file. By default everything is in memory and gone with the emulator. */
  readonly path?: string | undefined;
  /** The time, ms since the epoch. By default that of the machine. */
  readonly clock?: (() => number) | undefined;
  /** Makes the ids of new things, 26 letters or digits each and no two alike. By default random ones. */
  readonly newId?: (() => string) | undefined;
  /** Where hooks go. By default nowhere. */
  readonly hooks?: HookSink | undefined;
  /** Takes the lines of the server's log, those of plugins included. By default they are dropped. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The version that the server says it is, as `major.minor.patch`. */
  readonly serverVersion?: string | undefined;
  /** The plugins that the server runs. By default none. */
  readonly plugins?: PluginEnvironment | undefined;
  /** Settings of the server's configuration to begin with, over the defaults and over what was saved. Keys of Go's JSON. */
  readonly config?: DynamicObject | undefined;
  /** Where the files of a plugin lie. By default `plugins/<plugin id>`. */
  readonly bundlePath?: ((pluginId: string) => string) | undefined;
}

/** A whole Mattermost server in this process. */
export interface Emulator {
  /** The plugin API, the same for all plugins: each call says which plugin calls. */
  readonly hostApi: HostApi;
  /** The methods of the plugin API that do something; the others answer 501. */
  readonly implemented: ReadonlySet<ApiMethodName>;
  /** What somebody without a session can do. */
  readonly visitor: Visitor;
  /** Acts as a user, with a session of its own but without a login. Throws an AppError if there is no such user. */
  as(userId: string, address?: ClientAddress): UserClient;
  /** Acts with the session of a token, as an HTTP gateway does; undefined if the token is good for nothing. */
  withToken(token: string, address?: ClientAddress): UserClient | undefined;
  /** Calls `listener` with each event that goes out to WebSockets. Answers a function that ends this. */
  onEvent(listener: (event: WebSocketEvent) => void): () => void;
  /** Calls `listener` with everything that a server would send elsewhere, such as mail. Answers a function that ends this. */
  onSent(listener: (item: OutgoingItem) => void): () => void;
  /** Forgets what a plugin has registered for as long as it runs: its commands. For a host whose plugin has stopped. */
  pluginStopped(pluginId: string): void;
  /** Settles when all hooks that were told of something have ended. */
  idle(): Promise<void>;
  /** Waits for those hooks, 5 s at most, then closes the database. Calls that come later fail. */
  close(): Promise<void>;
}

const defaultVersion = "11.4.0";
const closeLimitMs = 5000;

/** Creates an emulator, with an empty database or with what the file of an earlier one holds. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const path = options.path ?? ":memory:";
  const log = options.log ?? (() => {});
  const db = openDatabase(path);
  try {
    return startEmulator(db, path, log, options);
  } catch (error) {
    db.close();
    throw error;
  }
}

function startEmulator(db: Database, path: string, log: (entry: LogEntry) => void, options: EmulatorOptions): Emulator {
  applySchema(db, path, tables);
  const events = createEventBus();
  const outbox = createOutbox();
  const pluginCommands = createPluginCommands();
  const runner = createHookRunner(options.hooks ?? noHooks, log);
  const server: Server = {
    db,
    now: options.clock ?? Date.now,
    newId: options.newId ?? newId,
    settings: {
      version: options.serverVersion ?? defaultVersion,
      bundlePath: options.bundlePath ?? ((pluginId) => `plugins/${pluginId}`),
      dataPath: "./data",
    },
    events,
    outbox,
    plugins: options.plugins ?? noPlugins,
    pluginCommands,
    log,
    ask: runner.ask,
    tell: runner.tell,
    later: runner.later,
  };
  systemValue(server, "InstallationDate", () => String(server.now()));
  if (options.config) presetConfig(server, options.config);
  const { hostApi, done } = composeHostApi(server, domains);
  let closing: Promise<void> | undefined;
  return {
    hostApi,
    implemented: done,
    ...createClients(server),
    onEvent: events.subscribe,
    onSent: outbox.subscribe,
    pluginStopped: pluginCommands.forget,
    idle: runner.idle,
    close: () => {
      closing ??= within(closeLimitMs, runner.idle()).finally(() => db.close());
      return closing;
    },
  };
}

/** Waits for work, but no longer than a limit. */
async function within(limitMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
