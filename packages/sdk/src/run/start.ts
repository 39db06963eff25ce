import { createApi } from "@mattermost-plugin/gen";
import { type PluginNetwork, type PluginProtocol, readMattermostEnvironment } from "@mattermost-plugin/go-plugin";
import type { PluginInfo } from "../context/plugin-info.ts";
import { createEndpoint } from "../hooks/create-endpoint.ts";
import { describeValue } from "../hooks/describe-value.ts";
import { hostPatience, limitFromEnvironment } from "../hooks/hook-limits.ts";
import { createLogger } from "../log/create-logger.ts";
import { fieldsInText } from "../log/fields-in-text.ts";
import { guardStdout } from "../log/guard-stdout.ts";
import type { LogOutput } from "../log/log-output.ts";
import { watchProcessErrors } from "../log/process-errors.ts";
import { redirectConsole } from "../log/redirect-console.ts";
import { type AnyPlugin, isPlugin } from "../plugin/plugin.ts";
import { hideInAnswers } from "../secrets/hide-secrets.ts";
import { sdkVersion } from "../version.ts";
import { chooseNetwork } from "./choose-network.ts";
import { chooseProtocol } from "./choose-protocol.ts";
import { hooksTooNew } from "./hooks-too-new.ts";
import { type OpenProtocol, openProtocol } from "./open-protocol.ts";
import { readPluginInfo } from "./read-plugin-info.ts";
import { createStartError } from "./start-error.ts";
import { createStopper } from "./stopper.ts";

/** A plugin, or how to get at it. */
export type RunSource = AnyPlugin | (() => AnyPlugin | Promise<AnyPlugin>);

export interface RunOptions {
  /** The protocol of hosts that do not name one in the environment. Default: gRPC where the environment has an API target, else net/rpc. */
  readonly protocol?: PluginProtocol | undefined;
  /** What opens `protocol`, in bundles, which have it at hand. Default: it is loaded when it is chosen. */
  readonly open?: OpenProtocol | undefined;
  /** Where to listen, for hosts that name nothing in the environment. Default: a unix socket, on Windows TCP. */
  readonly network?: PluginNetwork | undefined;
  /** What the manifest says, if the build has put it into the bundle. Default: read from plugin.json in the working directory. */
  readonly info?: PluginInfo | undefined;
  /** What to call the program when no host has started it. */
  readonly program?: string | undefined;
}

/** Milliseconds that the log line of the start waits for the server to tell its version. */
const versionLimitMs = 2_000;

/** Starts serving. Resolves once the host has been told where; throws when the plugin can't start. */
export async function start(source: RunSource, options: RunOptions, output: LogOutput): Promise<void> {
  const { env } = process;
  const { logLevel = "info", inputs } = readMattermostEnvironment(env);
  const protocol = chooseProtocol(env, options.protocol);
  const network = chooseNetwork(env, options.network);
  const info = options.info ?? (await readPluginInfo(process.cwd()));
  const write = output.writeAs(info.id);
  const log = createLogger({ write: protocol === "netrpc" ? fieldsInText(write) : write, level: logLevel });
  const guard = guardStdout(process.stdout, log);
  redirectConsole(console, log);
  const stopper = createStopper({
    log,
    exit: (code) => process.exit(code),
    flush() {
      guard.flush();
      return output.flush(500);
    },
  });
  let loading = true;
  let unhandledRejections: AnyPlugin["unhandledRejections"] = "log";
  watchProcessErrors(process, {
    log,
    crash: stopper.crash,
    unhandledRejections: () => unhandledRejections,
    loading: () => loading,
  });
  process.on("SIGTERM", () => stopper.stop("SIGTERM"));
  // A server that is interrupted at its terminal interrupts its plugins, too; over net/rpc it then ends them itself, and still calls hooks.
  process.on("SIGINT", () => {
    if (protocol !== "netrpc") stopper.stop("SIGINT");
  });

  const plugin = typeof source === "function" ? await source() : source;
  loading = false;
  if (!isPlugin(plugin)) throw createStartError(`run takes what definePlugin returns, not ${describeValue(plugin)}.`);
  unhandledRejections = plugin.unhandledRejections;
  const limit = limitFromEnvironment(env);
  if (!limit.ok) log.warn(limit.problem);

  const api = createApi(
    hideInAnswers(plugin, (method, input, callOptions) => served.invoke(method, input, callOptions)),
  );
  const endpoint = createEndpoint({
    plugin,
    info,
    api,
    log,
    freezeInputs: inputs === "frozen",
    host: hostPatience[protocol],
    hookLimitMs: limit.ok ? limit.limitMs : undefined,
    stop: stopper.stop,
    // Over net/rpc the API comes with the activation.
    activated: () => void (protocol === "netrpc" && tellVersions()),
  });

  async function tellVersions(): Promise<void> {
    const server = await api.getServerVersion({}, { timeoutMs: versionLimitMs }).catch((error) => `unknown: ${error}`);
    if (stopper.stopping()) return;
    log.info("plugin started", { ...versions(info, protocol), server_version: server });
    for (const { hook, needs } of hooksTooNew(plugin, server)) {
      log.warn(`${hook} is never called: it needs Mattermost ${needs} or newer, and this server is ${server}`, {
        hook,
      });
    }
  }

  const served = await openProtocol(
    protocol,
    { endpoint, env, network, log: (level, ...line) => log[level === "trace" ? "debug" : level](...line) },
    protocol === options.protocol ? options.open : undefined,
  );
  stopper.serving(served);
  void served.hostGone.then(stopper.stop);
  void served.broken?.then((reason) => {
    log.error("the connection to the host is broken, the process ends so that the host starts it again", { reason });
    stopper.crash();
  });
  await guard.writeThrough(`${served.handshakeLine}\n`);
  if (protocol === "grpc") void tellVersions();
}

function versions(info: PluginInfo, protocol: PluginProtocol): Record<string, string> {
  return { plugin_version: info.version, sdk: sdkVersion, node: process.version, protocol };
}
