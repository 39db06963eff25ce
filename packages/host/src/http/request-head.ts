import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { ServeHTTPRequestHeadInit } from "@mattermost-plugin/gen/grpc";
import { canonicalHeaderName, connectionHeaders } from "./header-names.ts";
import { fromByteString } from "./header-text.ts";
import { escapePath, type RequestTarget } from "./request-path.ts";
import { type FoundToken, type GatewaySession, sessionCookie } from "./session.ts";

/** What only the server may set, and what a plugin need not know. Lower-cased. */
const alwaysRemoved: ReadonlySet<string> = new Set(["mattermost-user-id", "mattermost-plugin-id", "referer", "host"]);

export interface RequestHeadOptions {
  readonly target: RequestTarget;
  /** The path behind `/plugins/<id>`, decoded. */
  readonly path: string;
  readonly cookies: readonly string[];
  readonly query: URLSearchParams;
  /** Whose session it is, and where its token stood; undefined for a request that nobody vouches for. */
  readonly session: GatewaySession | undefined;
  readonly token: FoundToken | undefined;
}

/** What a plugin is told about a request: without the session's secrets, and with who makes it. */
export function requestHead(request: IncomingMessage, options: RequestHeadOptions): ServeHTTPRequestHeadInit {
  const { target, session } = options;
  const remote = request.socket.remoteAddress ?? "";
  const query = sortedQuery(options.query);
  return {
    pluginContext: {
      sessionId: session?.id ?? "",
      requestId: requestId(),
      ipAddress: remote,
      acceptLanguage: request.headers["accept-language"] ?? "",
      userAgent: request.headers["user-agent"] ?? "",
    },
    method: request.method ?? "GET",
    url: `${target.origin}${escapePath(options.path)}${query !== "" || target.query === "" ? "?" : ""}${query}`,
    proto: `HTTP/${request.httpVersion}`,
    protoMajor: request.httpVersionMajor,
    protoMinor: request.httpVersionMinor,
    headers: requestHeaders(request, options),
    host: target.host || (request.headers.host ?? ""),
    remoteAddr: remote.includes(":")
      ? `[${remote}]:${request.socket.remotePort}`
      : `${remote}:${request.socket.remotePort}`,
    requestUri: request.url ?? "",
    contentLength: contentLength(request),
  };
}

/** An id in the form of Mattermost's: 26 of its letters and digits. */
export function requestId(): string {
  return BigInt(`0x${randomUUID().replaceAll("-", "")}`)
    .toString(36)
    .padStart(26, "0")
    .slice(-26);
}

function requestHeaders(
  request: IncomingMessage,
  { cookies, session, token }: RequestHeadOptions,
): { key: string; values: string[] }[] {
  const left = connectionHeaders(request.headersDistinct.connection ?? []);
  const headers = new Map<string, string[]>();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (values === undefined || alwaysRemoved.has(name) || left.has(name)) continue;
    headers.set(name, name === "cookie" ? withoutSession(cookies) : values);
  }
  if (session !== undefined && token?.from === "header") headers.delete("authorization");
  if (session !== undefined) headers.set("mattermost-user-id", [session.userId]);
  return [...headers]
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => ({ key: canonicalHeaderName(name), values: values.map(fromByteString) }));
}

function withoutSession(cookies: readonly string[]): string[] {
  const others = cookies.filter((cookie) => !cookie.startsWith(`${sessionCookie}=`));
  return others.length === 0 ? [] : [others.join("; ")];
}

function sortedQuery(query: URLSearchParams): string {
  const sorted = new URLSearchParams(query);
  sorted.delete("access_token");
  sorted.sort();
  return sorted.toString();
}

/** -1 for a body of unknown length. */
function contentLength(request: IncomingMessage): number {
  if (request.headers["transfer-encoding"] !== undefined) return -1;
  const length = Number(request.headers["content-length"] ?? 0);
  return Number.isSafeInteger(length) ? length : -1;
}
