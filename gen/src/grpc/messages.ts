// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit, RequestContext, RequestContextInit } from "../model/common.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";

/** Request of `pluginHTTP`. */
export interface PluginHTTPRequest {
  /** The method, such as "GET". */
  method: string;
  /** Path and query, with the other plugin's id in front. */
  url: string;
  /** The headers, one text each; several values are joined by ", ". */
  headers: Record<string, string>;
  /** The bytes of the body. */
  body: Uint8Array;
  /**
   * All headers with their values apart. Written beside `headers` if one of them has several values; then it counts
   * instead.
   */
  headerList: HTTPHeader[];
}

/** PluginHTTPRequest with everything optional: what is left out is zero or absent. */
export interface PluginHTTPRequestInit {
  /** The method, such as "GET". */
  method?: string | undefined;
  /** Path and query, with the other plugin's id in front. */
  url?: string | undefined;
  /** The headers, one text each; several values are joined by ", ". */
  headers?: Record<string, string> | undefined;
  /** The bytes of the body. */
  body?: Uint8Array | undefined;
  /**
   * All headers with their values apart. Written beside `headers` if one of them has several values; then it counts
   * instead.
   */
  headerList?: readonly HTTPHeaderInit[] | undefined;
}

/** Response of `pluginHTTP`. */
export interface PluginHTTPResponse {
  /** Why the call failed. Absent = it succeeded. */
  error: AppError | undefined;
  /** The HTTP status. */
  statusCode: number;
  /** The headers, one text each; several values are joined by ", ", which makes several Set-Cookie unreadable. */
  headers: Record<string, string>;
  /** The bytes of the body. */
  body: Uint8Array;
  /**
   * All headers with their values apart. Written beside `headers` if one of them has several values; then it counts
   * instead.
   */
  headerList: HTTPHeader[];
}

/** PluginHTTPResponse with everything optional: what is left out is zero or absent. */
export interface PluginHTTPResponseInit {
  /** Why the call failed. Absent = it succeeded. */
  error?: AppErrorInit | undefined;
  /** The HTTP status. */
  statusCode?: number | undefined;
  /** The headers, one text each; several values are joined by ", ", which makes several Set-Cookie unreadable. */
  headers?: Record<string, string> | undefined;
  /** The bytes of the body. */
  body?: Uint8Array | undefined;
  /**
   * All headers with their values apart. Written beside `headers` if one of them has several values; then it counts
   * instead.
   */
  headerList?: readonly HTTPHeaderInit[] | undefined;
}

/** One HTTP header with all its values. */
export interface HTTPHeader {
  /** Name in Go's canonical form, such as "Content-Type". No order of headers is promised. */
  key: string;
  /** Its values in order. Several values are several header lines; do not join them. */
  values: string[];
}

/** HTTPHeader with everything optional: what is left out is zero or absent. */
export interface HTTPHeaderInit {
  /** Name in Go's canonical form, such as "Content-Type". No order of headers is promised. */
  key?: string | undefined;
  /** Its values in order. Several values are several header lines; do not join them. */
  values?: readonly string[] | undefined;
}

/**
 * A piece of an HTTP request. The stream is the head, then pieces of the body up to the one that is marked as the
 * last. A stream that ends without such a piece is a request that was cut off, not the end of its body.
 */
export interface ServeHTTPRequest {
  /** Head of the request. In the first message, and there only. */
  init: ServeHTTPRequestHead | undefined;
  /** Bytes of the body, usually at most 64 KiB. May be empty, also in the first message. */
  bodyChunk: Uint8Array;
  /** True in the last message: the body ends with it. A request without a body is one message with it. */
  bodyComplete: boolean;
}

/** ServeHTTPRequest with everything optional: what is left out is zero or absent. */
export interface ServeHTTPRequestInit {
  /** Head of the request. In the first message, and there only. */
  init?: ServeHTTPRequestHeadInit | undefined;
  /** Bytes of the body, usually at most 64 KiB. May be empty, also in the first message. */
  bodyChunk?: Uint8Array | undefined;
  /** True in the last message: the body ends with it. A request without a body is one message with it. */
  bodyComplete?: boolean | undefined;
}

/** Head of an HTTP request. */
export interface ServeHTTPRequestHead {
  /** Who stands behind the request. Its session id is set only if the user is logged in. */
  pluginContext: PluginContext | undefined;
  /** HTTP method in upper case, such as "GET". */
  method: string;
  /**
   * URL without the plugin's part of the path, such as "/api/v1/items?id=1". The query may be sorted by key,
   * access_token is taken out, and an encoded slash in the path is a plain one.
   */
  url: string;
  /** Protocol of the client, such as "HTTP/1.1". */
  proto: string;
  /** Its major version, such as 1. */
  protoMajor: number;
  /** Its minor version, such as 1. */
  protoMinor: number;
  /**
   * The headers, without Host, Referer, the session cookie, and an Authorization header that named a valid
   * session.
   */
  headers: HTTPHeader[];
  /** Host that the client asked for, with the port if it is not the usual one. */
  host: string;
  /** Address and port of the connection: of the proxy if there is one. */
  remoteAddr: string;
  /** Path and query as the client sent them, plugin's part and access_token included: do not log it. */
  requestUri: string;
  /**
   * Length of the body in bytes. -1 = unknown. 0 tells nothing on a stock server, which does not pass the length
   * on.
   */
  contentLength: number;
}

/** ServeHTTPRequestHead with everything optional: what is left out is zero or absent. */
export interface ServeHTTPRequestHeadInit {
  /** Who stands behind the request. Its session id is set only if the user is logged in. */
  pluginContext?: PluginContextInit | undefined;
  /** HTTP method in upper case, such as "GET". */
  method?: string | undefined;
  /**
   * URL without the plugin's part of the path, such as "/api/v1/items?id=1". The query may be sorted by key,
   * access_token is taken out, and an encoded slash in the path is a plain one.
   */
  url?: string | undefined;
  /** Protocol of the client, such as "HTTP/1.1". */
  proto?: string | undefined;
  /** Its major version, such as 1. */
  protoMajor?: number | undefined;
  /** Its minor version, such as 1. */
  protoMinor?: number | undefined;
  /**
   * The headers, without Host, Referer, the session cookie, and an Authorization header that named a valid
   * session.
   */
  headers?: readonly HTTPHeaderInit[] | undefined;
  /** Host that the client asked for, with the port if it is not the usual one. */
  host?: string | undefined;
  /** Address and port of the connection: of the proxy if there is one. */
  remoteAddr?: string | undefined;
  /** Path and query as the client sent them, plugin's part and access_token included: do not log it. */
  requestUri?: string | undefined;
  /**
   * Length of the body in bytes. -1 = unknown. 0 tells nothing on a stock server, which does not pass the length
   * on.
   */
  contentLength?: number | undefined;
}

/**
 * A piece of an HTTP response. The stream is the head, then pieces of the body up to the one that is marked as the
 * last.
 */
export interface ServeHTTPResponse {
  /**
   * Head of the response. In the first message, and there only. If it is missing, the status is 200 without
   * headers.
   */
  init: ServeHTTPResponseHead | undefined;
  /** Bytes of the body, best at most 64 KiB. May be empty, also in the first message. */
  bodyChunk: Uint8Array;
  /** True in the last message: the body ends with it, and nothing may follow. Ending the stream does the same. */
  bodyComplete: boolean;
  /**
   * Send what has been written so far to the client at once, after this message's bytes. Ignored where the host
   * cannot.
   */
  flush: boolean;
}

/** ServeHTTPResponse with everything optional: what is left out is zero or absent. */
export interface ServeHTTPResponseInit {
  /**
   * Head of the response. In the first message, and there only. If it is missing, the status is 200 without
   * headers.
   */
  init?: ServeHTTPResponseHeadInit | undefined;
  /** Bytes of the body, best at most 64 KiB. May be empty, also in the first message. */
  bodyChunk?: Uint8Array | undefined;
  /** True in the last message: the body ends with it, and nothing may follow. Ending the stream does the same. */
  bodyComplete?: boolean | undefined;
  /**
   * Send what has been written so far to the client at once, after this message's bytes. Ignored where the host
   * cannot.
   */
  flush?: boolean | undefined;
}

/** Head of an HTTP response. It cannot be changed once it is sent. */
export interface ServeHTTPResponseHead {
  /** HTTP status, 100 to 999; 0 = 200. Anything else answers 500 and is logged. 1xx are taken as final. */
  statusCode: number;
  /** The headers. Each value becomes a header line of its own. May be empty. */
  headers: HTTPHeader[];
}

/** ServeHTTPResponseHead with everything optional: what is left out is zero or absent. */
export interface ServeHTTPResponseHeadInit {
  /** HTTP status, 100 to 999; 0 = 200. Anything else answers 500 and is logged. 1xx are taken as final. */
  statusCode?: number | undefined;
  /** The headers. Each value becomes a header line of its own. May be empty. */
  headers?: readonly HTTPHeaderInit[] | undefined;
}

/** A piece of a request for metrics, like that of `serveHTTP`. */
export interface ServeMetricsRequest {
  /** Head of the request. In the first message, and there only. Its plugin context is empty. */
  init: ServeHTTPRequestHead | undefined;
  /** Bytes of the body, usually at most 64 KiB. May be empty, also in the first message. */
  bodyChunk: Uint8Array;
  /** True in the last message: the body ends with it. A request without a body is one message with it. */
  bodyComplete: boolean;
}

/** ServeMetricsRequest with everything optional: what is left out is zero or absent. */
export interface ServeMetricsRequestInit {
  /** Head of the request. In the first message, and there only. Its plugin context is empty. */
  init?: ServeHTTPRequestHeadInit | undefined;
  /** Bytes of the body, usually at most 64 KiB. May be empty, also in the first message. */
  bodyChunk?: Uint8Array | undefined;
  /** True in the last message: the body ends with it. A request without a body is one message with it. */
  bodyComplete?: boolean | undefined;
}

/** A piece of the response to a request for metrics, like that of `serveHTTP`. */
export interface ServeMetricsResponse {
  /**
   * Head of the response. In the first message, and there only. If it is missing, the status is 200 without
   * headers.
   */
  init: ServeHTTPResponseHead | undefined;
  /** Bytes of the body, best at most 64 KiB. May be empty, also in the first message. */
  bodyChunk: Uint8Array;
  /** True in the last message: the body ends with it, and nothing may follow. Ending the stream does the same. */
  bodyComplete: boolean;
  /**
   * Send what has been written so far to the client at once, after this message's bytes. Ignored where the host
   * cannot.
   */
  flush: boolean;
}

/** ServeMetricsResponse with everything optional: what is left out is zero or absent. */
export interface ServeMetricsResponseInit {
  /**
   * Head of the response. In the first message, and there only. If it is missing, the status is 200 without
   * headers.
   */
  init?: ServeHTTPResponseHeadInit | undefined;
  /** Bytes of the body, best at most 64 KiB. May be empty, also in the first message. */
  bodyChunk?: Uint8Array | undefined;
  /** True in the last message: the body ends with it, and nothing may follow. Ending the stream does the same. */
  bodyComplete?: boolean | undefined;
  /**
   * Send what has been written so far to the client at once, after this message's bytes. Ignored where the host
   * cannot.
   */
  flush?: boolean | undefined;
}

/** What `implemented` brings: nothing. */
export interface ImplementedRequest {
  /** Ids that tie the call to a request, for logs. Hosts leave it out today. */
  context: RequestContext | undefined;
}

/** ImplementedRequest with everything optional: what is left out is zero or absent. */
export interface ImplementedRequestInit {
  /** Ids that tie the call to a request, for logs. Hosts leave it out today. */
  context?: RequestContextInit | undefined;
}

/** What `implemented` answers. */
export interface ImplementedResponse {
  /** Set = the start fails. */
  error: AppError | undefined;
  /**
   * Go names of the hooks that the plugin has, such as "OnActivate" and "MessageWillBePosted". Hooks that are not
   * listed are never called.
   */
  hooks: string[];
}

/** ImplementedResponse with everything optional: what is left out is zero or absent. */
export interface ImplementedResponseInit {
  /** Set = the start fails. */
  error?: AppErrorInit | undefined;
  /**
   * Go names of the hooks that the plugin has, such as "OnActivate" and "MessageWillBePosted". Hooks that are not
   * listed are never called.
   */
  hooks?: readonly string[] | undefined;
}
