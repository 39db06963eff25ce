import type { PluginClient } from "@mattermost-plugin/grpc/host";
import type { ProcessEnd } from "../process/end-process.ts";
import type { ProcessExit } from "../process/spawn-process.ts";

/** A plugin whose process runs and that said yes to OnActivate. */
export interface RunningPlugin {
  readonly pluginId: string;
  readonly pid: number;
  readonly client: PluginClient;
  /** Go names of the hooks it has, sorted. */
  readonly implemented: ReadonlySet<string>;
  /** Settles when the process has ended, for whatever reason. Never rejects. */
  readonly exit: Promise<ProcessExit>;
  /** Settles once its output is read to the end as well. Never rejects. */
  readonly closed: Promise<ProcessExit>;
  /** What it wrote to stderr last. */
  lastWords(): string;
  /** Ends it: OnDeactivate, Controller.Shutdown, SIGTERM, SIGKILL, each with its limit. Repeated calls wait for the first. Never rejects. */
  stop(): Promise<ProcessEnd>;
  /** SIGKILL at once, without a word: for a host that must go now. */
  kill(): void;
}
