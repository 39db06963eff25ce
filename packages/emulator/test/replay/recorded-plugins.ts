import { createHash } from "node:crypto";
import { createAppError } from "@mattermost-plugin/carrier";
import type { CommandResponse, DynamicValue, HookOutcome } from "@mattermost-plugin/gen";
import { emptyResponse } from "../../src/commands/empty-command.ts";
import {
  type HookSink,
  type InstalledPlugin,
  type PluginEnvironment,
  type PluginSetting,
  type PluginState,
  pluginState,
} from "../../src/index.ts";
import type { Names } from "./names.ts";
import type { RecordedCall } from "./recording.ts";
import { toPlain } from "./requests.ts";

/** The two plugins that were installed on the recorded server, as far as the calls need them. */
export interface RecordedPlugins {
  readonly environment: PluginEnvironment;
  readonly hooks: HookSink;
  /** Begins a line: a command that it executes is answered as the plugin answered it then. */
  begin(call: RecordedCall): void;
}

const settingTexts: readonly (readonly [key: string, displayName: string, type: string, value?: DynamicValue])[] = [
  ["Greeting", "Greeting", "text", "hello"],
  ["MaxItems", "Max", "number", 7],
  ["Enabled", "Enabled", "bool", true],
  ["NoDefault", "ND", "text"],
];

const settings: readonly PluginSetting[] = settingTexts.map(([key, , , value]) => ({ key, default: value }));

function schemaSetting([key, displayName, type, value]: (typeof settingTexts)[number]) {
  const empty = { helpText: "", regenerateHelpText: "", placeholder: "", options: [], hosting: "", secret: false };
  return { ...empty, key, displayName, type, default: value };
}

export function createRecordedPlugins(names: Names): RecordedPlugins {
  const states = new Map<string, PluginState>([
    ["com.example.other", pluginState.running],
    ["com.example.recorder", pluginState.running],
  ]);
  let line: RecordedCall | undefined;
  return {
    begin: (call) => {
      line = call;
    },
    environment: {
      list: () => [...states].map(([id, state]) => installed(id, state)),
      sync: async (isWanted) => {
        for (const id of states.keys()) {
          states.set(id, isWanted(id) ? pluginState.running : pluginState.notRunning);
        }
      },
      install: async () => {
        const id = "com.example.other";
        states.set(id, pluginState.notRunning);
        return installed(id, pluginState.notRunning);
      },
      remove: async (pluginId) => void states.delete(pluginId),
      serveHTTP: async (_pluginId, request, context) => echo(request, context),
    },
    hooks: {
      fire: async (hook, args) => {
        if (hook !== "executeCommand" || !line) return { kind: "nothing" };
        const { command } = (args as { args: { command: string } }).args;
        return commandOutcome(line, command, names) as HookOutcome<never>;
      },
    },
  };
}

function installed(id: string, state: PluginState): InstalledPlugin {
  const manifest = {
    id,
    name: `Recorder ${id.slice(id.lastIndexOf(".") + 1)}`,
    description: "records answers",
    homepageUrl: "http://127.0.0.1/",
    supportUrl: "",
    releaseNotesUrl: "",
    iconPath: "",
    version: "1.2.3",
    minServerVersion: "5.2.0",
    server: { executables: { "linux-amd64": "server/dist/plugin-linux-amd64" }, executable: "" },
    webapp: { bundlePath: "webapp/dist/main.js", bundleHash: new Uint8Array() },
    settingsSchema: { header: "H", footer: "F", settings: settingTexts.map(schemaSetting), sections: [] },
    props: { answer: 42 },
  };
  return { manifest, path: `/srv/plugins/${id}`, state, settings };
}

function commandOutcome(line: RecordedCall, command: string, names: Names): HookOutcome<CommandResponse> {
  const [, answer] = /^the hook answers: (.*)$/.exec(line.note ?? "") ?? [];
  if (answer === "nil response") return { kind: "nothing" };
  if (line.error && answer !== undefined) {
    const { id, message, detailed_error, where, status_code } = line.error;
    const init = { id, message, detailedError: detailed_error, where, statusCode: status_code };
    return { kind: "error", error: createAppError(init) };
  }
  if (answer === undefined) {
    return { kind: "value", value: { responseType: "ephemeral", text: `ran: ${command}` } as CommandResponse };
  }
  const { trigger_id: _, attachments: __, ...given } = line.result as Record<string, unknown>;
  const value = toPlain(given, names, {}, "") as CommandResponse;
  const extraResponses = (value.extraResponses ?? []).map((extra) => ({ ...emptyResponse, ...definedIn(extra) }));
  return { kind: "value", value: { ...value, extraResponses } };
}

/** An object without the keys that are undefined. */
export function definedIn<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>;
}

/** The recording plugin answers a request with what it saw of it. */
async function echo(request: Request, context: object): Promise<Response> {
  const url = new URL(request.url);
  const size = Number(url.searchParams.get("n"));
  switch (url.pathname) {
    case "/statusonly":
      return new Response(null, { status: size });
    case "/notfound":
      return new Response("404 page not found\n", {
        status: 404,
        headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
      });
    case "/nothing":
      return new Response(null);
    case "/big":
      return new Response("x".repeat(size));
    default:
      return Response.json(await seen(request, url, context));
  }
}

async function seen(request: Request, url: URL, context: object): Promise<Record<string, unknown>> {
  const body = await request.text();
  const headers = [...request.headers].map(([name, value]) => [canonical(name), [value]]);
  return {
    body,
    body_len: body.length,
    body_sha: createHash("sha256").update(body).digest("hex").slice(0, 12),
    context: Object.fromEntries(Object.entries(context).map(([key, value]) => [goContextKeys[key], value])),
    headers: Object.fromEntries(headers),
    host: url.host === "plugins" ? "" : url.host,
    method: request.method,
    path: decodeURIComponent(url.pathname),
    proto: "HTTP/1.1",
    raw_query: url.search.slice(1),
    url: decodeURIComponent(url.pathname) + url.search,
  };
}

const goContextKeys: Readonly<Record<string, string>> = {
  sessionId: "SessionId",
  requestId: "RequestId",
  ipAddress: "IPAddress",
  acceptLanguage: "AcceptLanguage",
  userAgent: "UserAgent",
};

function canonical(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
