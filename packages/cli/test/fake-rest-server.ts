import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

export interface FakeRestServerOptions {
  /** Listens here instead of on a port of 127.0.0.1; then nobody has to log in, as in local mode. */
  readonly socket?: string;
  readonly token?: string;
  readonly password?: string;
  /** Answers instead of the usual ones, by `METHOD /path`. */
  readonly answers?: Readonly<Record<string, FakeAnswer>>;
  /** What the plugin's state is, one for each time it is asked for; the last one stays. */
  readonly states?: readonly number[];
}

export interface FakeAnswer {
  readonly status: number;
  readonly body: string | object;
}

export interface FakeRestServer {
  readonly url: string;
  /** What was asked, in order, such as `POST /plugins`. */
  readonly requests: readonly string[];
  /** Whether the account is logged in by now. */
  readonly sessions: number;
  /** The upload as it came. */
  readonly upload: { readonly name: string; readonly force: string | null; readonly bytes: Buffer } | undefined;
  /** The server's log file. */
  readonly log: string[];
  close(): Promise<void>;
}

/**
 * NOT a Mattermost server: it answers a handful of requests as the REST API's documentation says, so that the client's side can be tested
 * without one. conformance/server asks a real one.
 */
export async function startFakeRestServer(options: FakeRestServerOptions): Promise<FakeRestServer> {
  const requests: string[] = [];
  const log: string[] = [];
  const states = [...(options.states ?? [2])];
  let sessions = 0;
  let upload: FakeRestServer["upload"];
  let installed: { id: string; version: string } | undefined;

  async function answer(
    request: IncomingMessage,
    body: Buffer,
  ): Promise<FakeAnswer & { headers?: Record<string, string> }> {
    const path = (request.url ?? "").replace(/^\/api\/v4/, "").replace(/\?.*$/, "");
    const asked = `${request.method} ${path}`;
    requests.push(asked);
    if (asked === "POST /users/login") {
      const { password } = JSON.parse(body.toString());
      if (password !== options.password)
        return { status: 401, body: { id: "api.user.login.invalid_credentials", message: "Wrong.", status_code: 401 } };
      sessions += 1;
      return { status: 200, body: { id: "me" }, headers: { Token: "session" } };
    }
    const authorization = request.headers.authorization ?? "";
    const welcome =
      options.socket !== undefined ||
      [`BEARER ${options.token}`, sessions > 0 ? "BEARER session" : ""].includes(authorization);
    if (!welcome)
      return {
        status: 401,
        body: { id: "api.context.session_expired.app_error", message: "Expired.", status_code: 401 },
      };
    const fixed = options.answers?.[asked];
    if (fixed !== undefined) return fixed;
    switch (asked) {
      case "POST /users/logout":
        sessions -= 1;
        return { status: 200, body: { status: "OK" } };
      case "GET /logs":
        return { status: 200, body: log.map((line) => `${line}\n`) };
      case "POST /plugins": {
        const form = await new Response(new Uint8Array(body), {
          headers: { "content-type": request.headers["content-type"] ?? "" },
        }).formData();
        const file = form.get("plugin");
        if (!(file instanceof File)) return { status: 400, body: { message: "no file", status_code: 400 } };
        const bytes = Buffer.from(await file.arrayBuffer());
        upload = { name: file.name, force: form.get("force") as string | null, bytes };
        const manifest = /\{[^\0]*\}/.exec(gunzipSync(bytes).toString("latin1"))?.[0] ?? "{}";
        installed = JSON.parse(manifest);
        return { status: 201, body: installed ?? {} };
      }
      case `POST /plugins/${installed?.id}/enable`:
        log.push(line("info", "plugin says hello", installed?.id ?? ""));
        return { status: 200, body: { status: "OK" } };
      case "GET /plugins/statuses": {
        const state = states.length > 1 ? states.shift() : states[0];
        return {
          status: 200,
          body: [
            { plugin_id: "other", version: "1.0.0", state: 3 },
            {
              plugin_id: installed?.id,
              version: installed?.version,
              state,
              error: state === 3 ? "it has no arms" : "",
            },
          ],
        };
      }
      case "GET /plugins":
        return { status: 200, body: { active: installed === undefined ? [] : [installed], inactive: [] } };
      default:
        return { status: 404, body: { id: "api.context.404.app_error", message: "Not found.", status_code: 404 } };
    }
  }

  const server = createServer((request, response) => {
    buffer(request)
      .then((body) => answer(request, body))
      .then(
        ({ status, body, headers = {} }) => {
          const type = typeof body === "string" ? "text/html" : "application/json";
          response
            .writeHead(status, { "Content-Type": type, ...headers })
            .end(typeof body === "string" ? body : JSON.stringify(body));
        },
        (error) => response.writeHead(500, { "Content-Type": "text/plain" }).end(String(error)),
      );
  });
  await new Promise<void>((resolve) =>
    options.socket === undefined ? server.listen(0, "127.0.0.1", resolve) : server.listen(options.socket, resolve),
  );
  const url = options.socket === undefined ? `http://127.0.0.1:${(server.address() as AddressInfo).port}` : "";
  return {
    url,
    requests,
    log,
    get sessions() {
      return sessions;
    },
    get upload() {
      return upload;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A line of the server's log as it writes its file. */
export function line(level: string, message: string, pluginId: string, fields: Record<string, unknown> = {}): string {
  return JSON.stringify({
    timestamp: "2026-01-02 03:04:05.678 Z",
    level,
    msg: message,
    caller: "app/plugin.go:1",
    plugin_id: pluginId,
    ...fields,
  });
}
