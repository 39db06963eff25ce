import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appProtocolVersion, type Handshake, type LogLevel, parseHandshake } from "@mattermost-plugin/go-plugin";
import type { ApiServer, PluginClient } from "@mattermost-plugin/grpc/host";
import type { PluginLog } from "../host-event.ts";
import type { LaunchPlan } from "../launch/launch-plan.ts";
import type { HostLimits } from "../limits.ts";
import { logStderr } from "../process/log-stderr.ts";
import { spawnProcess } from "../process/spawn-process.ts";
import { readStdout } from "../process/stdout-reader.ts";
import { within } from "../within.ts";
import { activatePlugin } from "./activate-plugin.ts";
import { explainStart } from "./explain-start.ts";
import { knownHooks } from "./known-hooks.ts";
import { pluginEnvironmentVariables } from "./plugin-environment-variables.ts";
import type { RunningPlugin } from "./running-plugin.ts";
import { createStartError, type StartStep } from "./start-error.ts";
import { createStartLimit } from "./start-limit.ts";
import { stopPlugin } from "./stop-plugin.ts";

export interface StartOptions {
  readonly pluginId: string;
  readonly plan: LaunchPlan;
  /** Opens the plugin API for this plugin, with its socket in a directory. With a token, only its bearer is served. */
  readonly openApi: (dir: string, token: string | undefined) => Promise<ApiServer>;
  /** Connects to a plugin that listens. */
  readonly connect: (handshake: Handshake, token: string | undefined) => PluginClient;
  /** Where a directory for the sockets of both sides is made, which goes with the process. Default: the system's for temporary files. */
  readonly socketDir: string | undefined;
  /** What the process inherits. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logLevel: LogLevel;
  readonly limits: HostLimits;
  readonly log: PluginLog;
  /** Gives the start up. */
  readonly signal: AbortSignal;
}

const strayOutput = "the plugin writes to stdout after its handshake, where nobody reads it; write logs to stderr";

/**
 * Starts a plugin: API server, process, handshake, connection, health check, Implemented, OnActivate.
 * When one of them fails, everything that was opened is closed, and a PluginStartError says which and why.
 */
export async function startPlugin(options: StartOptions): Promise<RunningPlugin> {
  const { pluginId, plan, limits, log, signal } = options;
  await using stack = new AsyncDisposableStack();
  const token = plan.runtime === "node" ? randomBytes(32).toString("base64url") : undefined;
  const sockets = await atStep(pluginId, "api server", () => mkdtemp(join(options.socketDir ?? tmpdir(), "mmh-")));
  stack.defer(() => rm(sockets, { recursive: true, force: true }));
  const api = await atStep(pluginId, "api server", () => options.openApi(sockets, token));
  stack.defer(() => api.close());

  const spawned = await atStep(pluginId, "spawn", () => {
    signal.throwIfAborted();
    const env = pluginEnvironmentVariables(options.env, sockets, {
      apiTarget: api.target,
      apiToken: token,
      pluginId,
      logLevel: options.logLevel,
      protocol: "grpc",
      inputs: "frozen",
    });
    return spawnProcess({ command: plan.command, args: plan.args, cwd: plan.cwd, env });
  });
  stack.defer(async () => {
    spawned.signal("SIGKILL");
    await within(limits.killMs, spawned.exit);
  });
  const stderr = logStderr(spawned.stderr, log);
  const firstLine = readStdout(spawned.stdout, (beginning) => log("warn", strayOutput, { beginning }));

  using limit = createStartLimit(spawned, limits.startMs, signal);
  let step: StartStep = "handshake";
  try {
    const line = await limit.race(firstLine);
    if (!line.ok) throw new Error(line.reason);
    const parsed = parseHandshake(line.line, { appVersions: [appProtocolVersion], protocols: ["grpc"] });
    if (!parsed.ok) throw new Error(parsed.reason);

    step = "connection";
    const client = options.connect(parsed.handshake, token);
    stack.defer(() => client.close());
    step = "health check";
    await limit.race(client.ping(limits.startMs));
    step = "Implemented";
    const names = await limit.race(client.implemented({ timeoutMs: limits.startMs, signal }));
    const implemented = knownHooks(names, log);
    limit.stopClock();
    step = "OnActivate";
    await limit.race(activatePlugin(client, implemented, { timeoutMs: limits.activateMs, signal }));

    const opened = stack.move();
    let stopping: ReturnType<RunningPlugin["stop"]> | undefined;
    return {
      pluginId,
      pid: spawned.pid,
      client,
      implemented,
      exit: spawned.exit,
      closed: spawned.closed,
      lastWords: stderr.lastLines,
      stop() {
        stopping ??= stopPlugin({ client, spawned, implemented, limits, log }).then(async (end) => {
          await opened.disposeAsync().catch((error: unknown) => log("error", `cleaning up failed: ${error}`));
          return end;
        });
        return stopping;
      },
      kill: () => spawned.signal("SIGKILL"),
    };
  } catch (error) {
    throw createStartError(pluginId, step, await explainStart(error, spawned, stderr), error);
  }
}

async function atStep<T>(pluginId: string, step: StartStep, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw createStartError(pluginId, step, error instanceof Error ? error.message : String(error), error);
  }
}
