import { emptyContext } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { pluginState } from "./plugin-environment.ts";

/**
 * Hands a request of one plugin to another, which the first part of its path names. What the asking plugin put into the
 * headers arrives as it is, but for who asks.
 */
export async function requestOfPlugin(server: Server, pluginId: string, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const [, target = "", path] = /^\/([^/]*)(\/.*)$/.exec(url.pathname) ?? [];
  if (path === undefined) {
    return new Response("Not enough URL. Form of URL should be /<pluginid>/*", { status: 400 });
  }
  const running = server.plugins
    .list()
    .some(({ manifest, state }) => manifest.id === target && state === pluginState.running);
  if (!running) return notFound();
  const headers = new Headers(request.headers);
  headers.set("Mattermost-Plugin-ID", pluginId);
  url.pathname = path;
  const handed = new Request(new Request(url, request), { headers });
  return server.plugins.serveHTTP(target, handed, {
    ...emptyContext,
    requestId: server.newId(),
    userAgent: headers.get("User-Agent") ?? "",
    acceptLanguage: headers.get("Accept-Language") ?? "",
  });
}

function notFound(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" };
  return new Response("404 page not found\n", { status: 404, headers });
}
