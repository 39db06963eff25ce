import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { HookTarget } from "../dispatch/call-plugin.ts";
import { checkCsrf } from "./csrf.ts";
import { notFound, plainAnswer } from "./plain-answer.ts";
import { servePublicFile } from "./public-files.ts";
import { requestHead } from "./request-head.ts";
import { cleanPath, escapePath, parseTarget, type RequestTarget } from "./request-path.ts";
import { servePlugin } from "./serve-plugin.ts";
import { type FindSession, findToken, type GatewaySession } from "./session.ts";

/** A plugin that requests may reach. */
export interface GatewayPlugin extends HookTarget {
  /** Absolute path of the plugin's directory, whose `public` directory everybody may read. */
  readonly directory: string;
}

export interface GatewayOptions {
  /** The running plugin of an id. */
  readonly plugin: (id: string) => GatewayPlugin | undefined;
  /** Default: nobody is signed in. */
  readonly findSession?: FindSession | undefined;
  /** Answers what is not below `/plugins/`. Default: 404. */
  readonly fallback?: RequestListener | undefined;
  /** What stands before `/plugins/` in all paths, such as `/chat`. Default: nothing. */
  readonly basePath?: string | undefined;
}

/** Answers `/plugins/<id>/...` as the stock server does. A request listener for node:http. */
export function createGatewayListener(options: GatewayOptions): RequestListener {
  const prefix = `${options.basePath ?? ""}/plugins/`;
  return (request, response) => {
    request.on("error", () => {});
    const target = parseTarget(request.url ?? "");
    if (target === undefined) return plainAnswer(response, 400, "400 Bad Request");
    const plugin = pluginPath(target.path, prefix);
    if (plugin === undefined) return options.fallback ? options.fallback(request, response) : notFound(response);
    const clean = cleanPath(target.path);
    if (clean !== target.path) {
      const query = target.query === undefined ? "" : `?${target.query}`;
      response.writeHead(301, { Location: escapePath(clean) + query, "Content-Length": 0 }).end();
      return;
    }
    const found = options.plugin(plugin.id);
    if (found === undefined) return notFound(response);
    answer(options, found, target, plugin.rest, request, response).catch((error: unknown) => {
      found.log("error", `an HTTP request failed in the host: ${error instanceof Error ? error.stack : String(error)}`);
      plainAnswer(response, 500, "Internal Server Error");
      response.destroy();
    });
  };
}

async function answer(
  options: GatewayOptions,
  plugin: GatewayPlugin,
  target: RequestTarget,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path.startsWith("/public/")) {
    return servePublicFile(plugin.directory, path.slice("/public/".length), request, response);
  }
  if (!plugin.implemented.has("ServeHTTP")) return notFound(response);
  const cookies = (request.headers.cookie ?? "").split(";").map((cookie) => cookie.trim());
  const query = new URLSearchParams(target.query);
  const token = findToken(request.headers.authorization, cookies, query);
  let session: GatewaySession | undefined;
  let read: readonly Buffer[] = [];
  if (token !== undefined) session = await options.findSession?.(token.token);
  if (session !== undefined && token?.from === "cookie") {
    const check = await checkCsrf(request, session);
    read = check.read;
    if (!check.passed) session = undefined;
  }
  const head = requestHead(request, {
    target,
    path,
    cookies: cookies.filter((cookie) => cookie !== ""),
    query,
    session,
    token,
  });
  await servePlugin(plugin, head, request, response, read);
}

function pluginPath(path: string, prefix: string): { readonly id: string; readonly rest: string } | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const slash = path.indexOf("/", prefix.length);
  const id = slash === -1 ? path.slice(prefix.length) : path.slice(prefix.length, slash);
  return /^[A-Za-z0-9_.-]+$/.test(id) ? { id, rest: slash === -1 ? "" : path.slice(slash) } : undefined;
}
