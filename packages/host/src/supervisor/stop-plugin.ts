import type { PluginClient } from "@mattermost-plugin/grpc/host";
import { errorText } from "../dispatch/error-text.ts";
import type { PluginLog } from "../host-event.ts";
import type { HostLimits } from "../limits.ts";
import { endProcess, type ProcessEnd } from "../process/end-process.ts";
import type { SpawnedProcess } from "../process/spawn-process.ts";

export interface StopOptions {
  readonly client: PluginClient;
  readonly spawned: SpawnedProcess;
  readonly implemented: ReadonlySet<string>;
  readonly limits: HostLimits;
  readonly log: PluginLog;
}

/** Ends a plugin: OnDeactivate, Controller.Shutdown, SIGTERM, SIGKILL, each with its limit. Never rejects. */
export async function stopPlugin(options: StopOptions): Promise<ProcessEnd> {
  const { client, spawned, limits, log } = options;
  if (spawned.ended() !== undefined) return "by itself";
  await deactivate(options);
  const asked = await askToEnd(client, limits.shutdownMs);
  await client.close();
  const end = await endProcess(spawned, asked ? limits : { ...limits, exitMs: 0 });
  if (end === "SIGKILL") {
    log("warn", "the plugin did not end when asked and ignored SIGTERM; its process group was killed", { ...limits });
  }
  if (end === "never") log("error", "the plugin's process outlived SIGKILL", { pid: spawned.pid });
  return end;
}

async function deactivate({ client, spawned, implemented, limits, log }: StopOptions): Promise<void> {
  if (!implemented.has("OnDeactivate")) return;
  try {
    const call = client.callHook("onDeactivate", {}, undefined, { timeoutMs: limits.deactivateMs });
    const outcome = await Promise.race([call, spawned.exit]);
    if ("kind" in outcome && outcome.kind === "error") {
      log("error", `OnDeactivate failed: ${errorText(outcome.error)}`);
    }
  } catch (error) {
    log("error", `OnDeactivate failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** False when the plugin has no controller, or one that does not answer: then waiting for it is in vain. */
async function askToEnd(client: PluginClient, timeoutMs: number): Promise<boolean> {
  try {
    return await client.shutdown(timeoutMs);
  } catch {
    return false;
  }
}
