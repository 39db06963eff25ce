import {
  basic,
  type GobType,
  type GobValue,
  type StructType,
  type StructValue,
  structType,
} from "@mattermost-plugin/gob";

/** Go's http.Header. */
export const headerType: GobType = { kind: "map", key: basic.string, elem: { kind: "slice", elem: basic.string } };

const contextType: StructType = structType("plugin.Context", () => [
  { name: "SessionId", type: basic.string },
  { name: "ConnectionId", type: basic.string },
  { name: "RequestId", type: basic.string },
  { name: "IPAddress", type: basic.string },
  { name: "AcceptLanguage", type: basic.string },
  { name: "UserAgent", type: basic.string },
]);

const requestType: StructType = structType("plugin.HTTPRequestSubset", () => [
  { name: "Method", type: basic.string },
  { name: "URL", type: { kind: "custom", name: "url.URL", form: "binary" } },
  { name: "Proto", type: basic.string },
  { name: "ProtoMajor", type: basic.int64 },
  { name: "ProtoMinor", type: basic.int64 },
  { name: "Header", type: headerType },
  { name: "Host", type: basic.string },
  { name: "RemoteAddr", type: basic.string },
  { name: "RequestURI", type: basic.string },
  { name: "Body", type: basic.interface },
]);

const responseType: StructType = structType("http.Response", () => [
  { name: "StatusCode", type: basic.int64 },
  { name: "Header", type: headerType },
]);

/** What ServeHTTP and ServeMetrics are called with. */
export const serveHttpArgsType: StructType = structType("plugin.Z_ServeHTTPArgs", () => [
  { name: "ResponseWriterStream", type: basic.uint32 },
  { name: "Request", type: requestType },
  { name: "Context", type: contextType },
  { name: "RequestBodyStream", type: basic.uint32 },
]);

/** What PluginHTTPStream is called with. */
export const pluginHttpArgsType: StructType = structType("plugin.Z_PluginHTTPStreamArgs", () => [
  { name: "ResponseBodyStream", type: basic.uint32 },
  { name: "Request", type: requestType },
  { name: "RequestBodyStream", type: basic.uint32 },
]);

/** What PluginHTTPStream answers. */
export const pluginHttpReturnsType: StructType = structType("plugin.Z_PluginHTTPStreamReturns", () => [
  { name: "StatusCode", type: basic.int64 },
  { name: "Header", type: headerType },
]);

/** What PluginHTTP is called with, which holds bodies whole. */
export const bufferedHttpArgsType: StructType = structType("plugin.Z_PluginHTTPArgs", () => [
  { name: "Request", type: requestType },
  { name: "RequestBody", type: basic.bytes },
]);

/** What PluginHTTP answers, as far as it is of use: a Go http.Response has much more that is never filled. */
export const bufferedHttpReturnsType: StructType = structType("plugin.Z_PluginHTTPReturns", () => [
  { name: "Response", type: responseType },
  { name: "ResponseBody", type: basic.bytes },
]);

/** A text field of a struct that was read; empty if it was not sent. */
export function text(value: StructValue, name: string): string {
  const field = value[name];
  return typeof field === "string" ? field : "";
}

/** A number field of a struct that was read; 0 if it was not sent. */
export function number(value: StructValue, name: string): number {
  return Number(value[name] ?? 0);
}

/** A struct field of a struct that was read; empty if it was not sent. */
export function struct(value: StructValue, name: string): StructValue {
  return (value[name] ?? {}) as StructValue;
}

/** Headers as they cross: a name with all its values. */
export type HeaderValues = readonly { readonly key: string; readonly values: readonly string[] }[];

/** Reads headers from a map; nil has none. */
export function readHeaders(value: GobValue | undefined): HeaderValues {
  if (!(value instanceof Map)) return [];
  return [...value].map(([key, values]) => ({ key: String(key), values: (values as string[]) ?? [] }));
}

/** Go's form of a header name: each part begins with a capital. */
export function canonicalName(name: string): string {
  return name.replace(/[^-]+/g, (part) => (part[0] ?? "").toUpperCase() + part.slice(1).toLowerCase());
}

/** Makes a map of headers, by Go's form of their names. */
export function headerMap(headers: HeaderValues): Map<string, string[]> {
  return new Map(headers.map(({ key, values }) => [canonicalName(key), [...values]]));
}
