import { toByteString } from "./header-text.ts";

/** One header with its values apart, as Go has it. */
export interface HeaderValues {
  readonly key: string;
  readonly values: readonly string[];
}

/** The head of a request, as hosts send it. */
export interface HostRequestHead {
  /** Empty means GET. */
  readonly method: string;
  /** Path and query; an origin before them is dropped. */
  readonly url: string;
  /** The Host header, if there was a usable one. */
  readonly host: string;
  readonly headers: readonly HeaderValues[];
}

/** A request as WHATWG takes it, or the HTTP status that answers what it does not take. */
export type RequestHead =
  | { readonly kind: "valid"; readonly method: string; readonly url: string; readonly headers: Headers }
  | { readonly kind: "refused"; readonly status: 400 | 501; readonly reason: string };

/** Where requests without a usable Host header seem to go. */
const fallbackOrigin = "http://localhost";

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const unsupported: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * Makes what a WHATWG Request needs of a host's head. CONNECT, TRACE and TRACK, which WHATWG forbids, are refused with 501;
 * methods that are no token and headers that are no headers with 400. The URL is `http://`, the Host header, path and query.
 */
export function readRequestHead(head: HostRequestHead): RequestHead {
  const method = head.method === "" ? "GET" : head.method;
  if (!token.test(method)) return refused(400, `invalid method ${JSON.stringify(method.slice(0, 40))}`);
  if (unsupported.has(method.toUpperCase())) return refused(501, `method ${method}`);
  const url = originOf(head.host) + pathOf(head.url);
  if (!URL.canParse(url)) return refused(400, `invalid url ${JSON.stringify(head.url.slice(0, 200))}`);
  const headers = new Headers();
  for (const { key, values } of head.headers) {
    try {
      for (const value of values) headers.append(key, toByteString(value));
    } catch {
      return refused(400, `invalid header ${JSON.stringify(key.slice(0, 100))}`);
    }
  }
  return { kind: "valid", method, url, headers };
}

function refused(status: 400 | 501, reason: string): RequestHead {
  return { kind: "refused", status, reason };
}

function originOf(host: string): string {
  if (/[\s/\\?#@]/.test(host) || host === "") return fallbackOrigin;
  const origin = `http://${host}`;
  return URL.canParse(origin) ? origin : fallbackOrigin;
}

/** The path and query of a URL that may be absolute. What follows the origin is appended, never resolved: `//x` is a path here. */
function pathOf(url: string): string {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url);
  const path = absolute === null ? url : url.slice(absolute[0].length);
  return path.startsWith("/") || path.startsWith("?") ? path : `/${path}`;
}
