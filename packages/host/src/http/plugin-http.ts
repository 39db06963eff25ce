import type { PluginHttpResponse } from "@mattermost-plugin/grpc/host";
import type { GatewayPlugin } from "./gateway-listener.ts";
import { canonicalHeaderName } from "./header-names.ts";
import { fromByteString, toByteString } from "./header-text.ts";
import { requestId } from "./request-head.ts";
import { escapePath, parseTarget } from "./request-path.ts";

const noBody: readonly number[] = [204, 205, 304];

/**
 * Carries a request from one plugin to another, as the API method PluginHTTP does: to `/<plugin id>/...`, with all its headers
 * and `Mattermost-Plugin-Id` on top. What can't be carried is answered with a status; never rejects but for the signal.
 */
export async function pluginHttp(
  request: Request,
  sourcePluginId: string,
  find: (id: string) => GatewayPlugin | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const url = new URL(request.url);
  const target = parseTarget(url.pathname + url.search);
  const [, id = "", rest] = /^\/+([^/]+)(\/.*)$/.exec(target?.path ?? "") ?? [];
  if (target === undefined || rest === undefined) {
    return new Response("Not enough URL. Form of URL should be /<pluginid>/*", { status: 400 });
  }
  const plugin = find(id);
  if (plugin === undefined || !plugin.implemented.has("ServeHTTP")) return plain(404, "404 page not found");
  const headers = [...request.headers]
    .filter(([name]) => name !== "mattermost-plugin-id")
    .map(([name, value]) => ({ key: canonicalHeaderName(name), values: [fromByteString(value)] }));
  headers.push({ key: "Mattermost-Plugin-Id", values: [sourcePluginId] });
  const head = {
    pluginContext: { requestId: requestId(), userAgent: request.headers.get("user-agent") ?? "" },
    method: request.method,
    url: escapePath(rest) + url.search,
    proto: "HTTP/1.1",
    protoMajor: 1,
    protoMinor: 1,
    headers,
    contentLength: request.body === null ? 0 : -1,
  };
  try {
    const answer = await plugin.client.serveHTTP("serveHTTP", { head, body: request.body ?? undefined }, { signal });
    return toResponse(answer);
  } catch (error) {
    signal.throwIfAborted();
    plugin.log("error", `ServeHTTP failed: ${error instanceof Error ? error.message : String(error)}`, {
      sourcePluginId,
    });
    return plain(502, "Bad Gateway");
  }
}

function toResponse(answer: PluginHttpResponse): Response {
  const headers = new Headers();
  for (const [name, value] of answer.headers) headers.append(name, toByteString(value));
  const body = noBody.includes(answer.status) ? null : ReadableStream.from(chunksOf(answer));
  return new Response(body, { status: answer.status, headers });
}

async function* chunksOf(answer: PluginHttpResponse): AsyncGenerator<Uint8Array> {
  for await (const { chunk } of answer.body) if (chunk.length > 0) yield chunk;
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  });
}
