import type { PluginClient } from "@mattermost-plugin/grpc/host";
import { describeExit, type ProcessExit } from "../process/spawn-process.ts";

export interface HealthOptions {
  /** Between two checks, in milliseconds. Default 30 s. */
  readonly intervalMs: number;
  /** Tries that must fail in a row for one check to fail. Default 3. */
  readonly tries: number;
}

export const defaultHealth: HealthOptions = { intervalMs: 30_000, tries: 3 };

export interface HealthWatch {
  /** Stops watching; nothing is reported from then on. */
  close(): void;
}

/** Watches a plugin and reports once, when its process ends or it no longer answers health checks. */
export function watchHealth(
  plugin: { readonly client: PluginClient; readonly exit: Promise<ProcessExit> },
  options: HealthOptions & { readonly pingMs: number },
  onFailure: (reason: string) => void,
): HealthWatch {
  let watching = true;
  let timer: NodeJS.Timeout | undefined;

  const fail = (reason: string) => {
    if (!watching) return;
    close();
    onFailure(reason);
  };
  const close = () => {
    watching = false;
    clearTimeout(timer);
  };
  const check = async () => {
    let problem: unknown;
    for (let i = 0; i < options.tries && watching; i++) {
      try {
        await plugin.client.ping(options.pingMs);
        schedule();
        return;
      } catch (error) {
        problem = error;
      }
    }
    fail(`it no longer answers health checks: ${problem instanceof Error ? problem.message : String(problem)}`);
  };
  const schedule = () => {
    if (watching) timer = setTimeout(check, options.intervalMs);
  };
  plugin.exit.then((exit) => fail(`its process ended with ${describeExit(exit)}`));
  schedule();
  return { close };
}
