import type { HookName, HookOutcome, HookTypes } from "@mattermost-plugin/gen";
import type { PluginCommands } from "../commands/plugin-commands.ts";
import type { PluginEnvironment } from "../plugins/plugin-environment.ts";
import type { Caller } from "./caller.ts";
import type { Database } from "./database.ts";
import type { EventBus } from "./event-bus.ts";
import type { HookTarget } from "./hook-sink.ts";
import type { Outbox } from "./outbox.ts";
import type { ServerSettings } from "./settings.ts";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** One line for the server's log. */
export interface LogEntry {
  readonly level: LogLevel;
  readonly message: string;
  /** The plugin that wrote it; empty for the server itself. */
  readonly pluginId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What every domain of the emulator works with. */
export interface Server {
  readonly db: Database;
  /** The time, ms since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly settings: ServerSettings;
  readonly events: EventBus;
  /** What would leave the house. */
  readonly outbox: Outbox;
  readonly plugins: PluginEnvironment;
  readonly pluginCommands: PluginCommands;
  readonly log: (entry: LogEntry) => void;
  /** Asks the plugins before something happens, and answers what came of it. */
  readonly ask: <H extends HookName>(
    caller: Caller,
    hook: H,
    args: HookTypes[H]["args"],
    target?: HookTarget,
  ) => Promise<HookOutcome<HookTypes[H]["value"]>>;
  /** Tells the plugins that something has happened. Starts the calls in order and does not wait for them. */
  readonly tell: <H extends HookName>(caller: Caller, hook: H, args: HookTypes[H]["args"]) => void;
  /** Starts work that nobody waits for. `what` names it, such as "sync a channel"; if it fails, that is logged. */
  readonly later: (what: string, work: () => Promise<void>) => void;
}
