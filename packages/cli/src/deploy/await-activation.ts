import { setTimeout as wait } from "node:timers/promises";
import type { Client4 } from "@mattermost/client";
import { createDeployError } from "./deploy-error.ts";
import { explainServerError } from "./explain-server-error.ts";

export interface ActivationOptions {
  readonly client: Client4;
  readonly id: string;
  readonly version: string;
  /** Local mode has no list of states, so that only success can be seen there. */
  readonly hasStates: boolean;
  /** Milliseconds to wait at most. */
  readonly limitMs: number;
}

/** The states that the server gives plugins by number. */
const running = 2;
const failures: Readonly<Record<number, string>> = { 3: "failed to start", 4: "failed to stay running" };

const pauseMs = 500;

/** Waits until a plugin runs, on every node of a cluster. Throws a DeployError when it fails or the limit is over. */
export async function awaitActivation(options: ActivationOptions): Promise<void> {
  const { id, version, limitMs } = options;
  const end = Date.now() + limitMs;
  while (!(await isRunning(options))) {
    if (Date.now() >= end)
      throw createDeployError(`${id} ${version} is not running after ${limitMs / 1000} s. The server's log says why.`);
    await wait(pauseMs);
  }
}

async function isRunning({ client, id, version, hasStates }: ActivationOptions): Promise<boolean> {
  try {
    if (!hasStates)
      return (await client.getPlugins()).active.some((plugin) => plugin.id === id && plugin.version === version);
    const statuses = (await client.getPluginStatuses()).filter(
      (status) => status.plugin_id === id && status.version === version,
    );
    for (const status of statuses) {
      const failure = failures[status.state];
      if (failure === undefined) continue;
      const why =
        "error" in status && typeof status.error === "string" && status.error !== ""
          ? `: ${status.error}`
          : "; the log says why";
      throw createDeployError(`${id} ${version} ${failure}${why}.`);
    }
    return statuses.length > 0 && statuses.every((status) => status.state === running);
  } catch (error) {
    if (error instanceof Error && error.name === "DeployError") throw error;
    throw explainServerError("read the plugin's state", error);
  }
}
