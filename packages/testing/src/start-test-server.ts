import {
  createEmbeddedServer,
  type EmbeddedServer,
  type PluginLogEntry,
  type PluginSettings,
} from "@mattermost-plugin/embedded";

export interface TestServerOptions {
  /** The directory of the plugin, the one with plugin.json. */
  readonly plugin: string;
  /** Other plugins to run beside it. */
  readonly others?: readonly string[] | undefined;
  /** Settings by plugin id and key, as an administrator would save them. Default: what the manifest's settings_schema says. */
  readonly settings?: Readonly<Record<string, PluginSettings>> | undefined;
}

/** An embedded Mattermost with the plugin in a process of its own, and what tests ask of it. */
export interface TestServer extends EmbeddedServer {
  readonly pluginId: string;
  /** What the plugin has logged so far. */
  readonly logs: readonly PluginLogEntry[];
  /** Waits for a log line of the plugin that contains `text`, also one from before. Rejects after `timeoutMs`, 5,000 by default. */
  waitForLog(text: string, timeoutMs?: number): Promise<PluginLogEntry>;
  /** Sends an HTTP request to the plugin: `path` is what follows `/plugins/<id>`. With `token` it comes from a user who is logged in. */
  fetch(path: string, init?: RequestInit & { readonly token?: string | undefined }): Promise<Response>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts an embedded Mattermost and the plugin in it. Close it when the test ends, or declare it with `await using`.
 * Throws a PluginStartError with the plugin's own words when it does not start.
 */
export async function startTestServer({ plugin, others = [], settings }: TestServerOptions): Promise<TestServer> {
  const logs: PluginLogEntry[] = [];
  const waiting = new Set<() => void>();
  const server = await createEmbeddedServer({
    plugins: [plugin, ...others],
    logLevel: "debug",
    settings,
    onEvent(event) {
      if (event.kind !== "log") return;
      logs.push(event.entry);
      for (const look of waiting) look();
    },
  });
  const pluginId = server.pluginIds[0] ?? "";
  return {
    ...server,
    pluginId,
    logs,
    waitForLog: (text, timeoutMs = 5000) =>
      new Promise((resolve, reject) => {
        const find = () => logs.find((entry) => entry.pluginId === pluginId && entry.message.includes(text));
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const look = () => {
          const found = find();
          if (!found) return;
          stop();
          resolve(found);
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`the plugin logged nothing with ${JSON.stringify(text)} within ${timeoutMs} ms`));
        }, timeoutMs);
        waiting.add(look);
        look();
      }),
    fetch(path, { token, headers, ...init } = {}) {
      const sent = new Headers(headers);
      if (token !== undefined) sent.set("authorization", `Bearer ${token}`);
      return fetch(`${server.url}/plugins/${pluginId}${path}`, { ...init, headers: sent });
    },
    [Symbol.asyncDispose]: server.close,
  };
}
