// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AppError, AppErrorInit, RequestContext, RequestContextInit } from "../model/common.ts";
import type { PluginContext, PluginContextInit } from "../model/hooks-common.ts";

export interface PluginHTTPRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** PluginHTTPRequest with everything optional: what is left out is zero or absent. */
export interface PluginHTTPRequestInit {
  method?: string | undefined;
  url?: string | undefined;
  headers?: Record<string, string> | undefined;
  body?: Uint8Array | undefined;
}

export interface PluginHTTPResponse {
  error: AppError | undefined;
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** PluginHTTPResponse with everything optional: what is left out is zero or absent. */
export interface PluginHTTPResponseInit {
  error?: AppErrorInit | undefined;
  statusCode?: number | undefined;
  headers?: Record<string, string> | undefined;
  body?: Uint8Array | undefined;
}

export interface HTTPHeader {
  key: string;
  values: string[];
}

/** HTTPHeader with everything optional: what is left out is zero or absent. */
export interface HTTPHeaderInit {
  key?: string | undefined;
  values?: readonly string[] | undefined;
}

export interface ServeHTTPRequest {
  init: ServeHTTPRequestHead | undefined;
  bodyChunk: Uint8Array;
  bodyComplete: boolean;
}

/** ServeHTTPRequest with everything optional: what is left out is zero or absent. */
export interface ServeHTTPRequestInit {
  init?: ServeHTTPRequestHeadInit | undefined;
  bodyChunk?: Uint8Array | undefined;
  bodyComplete?: boolean | undefined;
}

export interface ServeHTTPRequestHead {
  pluginContext: PluginContext | undefined;
  method: string;
  url: string;
  proto: string;
  protoMajor: number;
  protoMinor: number;
  headers: HTTPHeader[];
  host: string;
  remoteAddr: string;
  requestUri: string;
  contentLength: number;
}

/** ServeHTTPRequestHead with everything optional: what is left out is zero or absent. */
export interface ServeHTTPRequestHeadInit {
  pluginContext?: PluginContextInit | undefined;
  method?: string | undefined;
  url?: string | undefined;
  proto?: string | undefined;
  protoMajor?: number | undefined;
  protoMinor?: number | undefined;
  headers?: readonly HTTPHeaderInit[] | undefined;
  host?: string | undefined;
  remoteAddr?: string | undefined;
  requestUri?: string | undefined;
  contentLength?: number | undefined;
}

export interface ServeHTTPResponse {
  init: ServeHTTPResponseHead | undefined;
  bodyChunk: Uint8Array;
  bodyComplete: boolean;
  flush: boolean;
}

/** ServeHTTPResponse with everything optional: what is left out is zero or absent. */
export interface ServeHTTPResponseInit {
  init?: ServeHTTPResponseHeadInit | undefined;
  bodyChunk?: Uint8Array | undefined;
  bodyComplete?: boolean | undefined;
  flush?: boolean | undefined;
}

export interface ServeHTTPResponseHead {
  statusCode: number;
  headers: HTTPHeader[];
}

/** ServeHTTPResponseHead with everything optional: what is left out is zero or absent. */
export interface ServeHTTPResponseHeadInit {
  statusCode?: number | undefined;
  headers?: readonly HTTPHeaderInit[] | undefined;
}

export interface ImplementedRequest {
  context: RequestContext | undefined;
}

/** ImplementedRequest with everything optional: what is left out is zero or absent. */
export interface ImplementedRequestInit {
  context?: RequestContextInit | undefined;
}

export interface ImplementedResponse {
  error: AppError | undefined;
  hooks: string[];
}

/** ImplementedResponse with everything optional: what is left out is zero or absent. */
export interface ImplementedResponseInit {
  error?: AppErrorInit | undefined;
  hooks?: readonly string[] | undefined;
}

