import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Client4 } from "@mattermost/client";
import { awaitActivation } from "./await-activation.ts";
import { explainServerError } from "./explain-server-error.ts";
import { createPluginLog, type PluginLog } from "./plugin-log.ts";

export interface DeployOptions {
  readonly client: Client4;
  /** Whether it is connected over the network, where the states of plugins can be asked for. */
  readonly hasStates: boolean;
  /** Absolute path of the archive. */
  readonly bundle: string;
  readonly id: string;
  readonly say: (line: string) => void;
  /** Milliseconds that the plugin may take until it runs. */
  readonly activationLimitMs: number;
}

/**
 * Uploads a bundle in place of an installed one of the same id, enables it and waits until it runs. Answers its log, to be followed; undefined
 * if the server does not give it. Throws a DeployError, after showing what the plugin has logged.
 */
export async function deployBundle(options: DeployOptions): Promise<PluginLog | undefined> {
  const { client, bundle, id, say } = options;
  const log = await openLog(client, id, say);
  const file = new File([await openAsBlob(bundle)], basename(bundle));
  const manifest = await client.uploadPlugin(file, true).catch((error: unknown) => {
    throw explainServerError(`upload ${bundle}`, error);
  });
  const version = manifest.version ?? "";
  say(`${manifest.id} ${version} is uploaded`);
  await client.enablePlugin(manifest.id).catch((error: unknown) => {
    throw explainServerError(`enable ${manifest.id}`, error);
  });
  try {
    await awaitActivation({
      client,
      id: manifest.id,
      version,
      hasStates: options.hasStates,
      limitMs: options.activationLimitMs,
    });
  } finally {
    for (const line of (await log?.next().catch(() => [])) ?? []) say(line);
  }
  say(`${manifest.id} ${version} is running`);
  return log;
}

/** Marks where the plugin's lines will begin. Without the right or a log file, deploying goes on without the log. */
async function openLog(client: Client4, id: string, say: (line: string) => void): Promise<PluginLog | undefined> {
  const log = createPluginLog(client, id);
  try {
    await log.next();
    return log;
  } catch (error) {
    say(`The plugin's log is not shown. ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
