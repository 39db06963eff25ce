// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { PluginContext } from "../model/hooks-common.ts";
import { decodePluginContext, encodePluginContext } from "./hooks-common.ts";
import type {
  HTTPHeader,
  HTTPHeaderInit,
  ServeHTTPRequest,
  ServeHTTPRequestHead,
  ServeHTTPRequestHeadInit,
  ServeHTTPRequestInit,
  ServeHTTPResponse,
  ServeHTTPResponseHead,
  ServeHTTPResponseHeadInit,
  ServeHTTPResponseInit,
  ServeMetricsRequest,
  ServeMetricsRequestInit,
  ServeMetricsResponse,
  ServeMetricsResponseInit,
} from "./messages.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  leave,
  messageEnd,
  readBytes,
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeHTTPHeader(w: Writer, v: HTTPHeaderInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.values !== undefined) {
    expectList(w, "values", v.values);
    enter(w, "values");
    let index = 0;
    for (const item of v.values) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const httpHeaderFields = "1:key 2:values";

export function decodeHTTPHeader(r: Reader, length = r.len - r.pos): HTTPHeader {
  let key_ = "";
  let values: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          values.push(readString(r));
          break;
        default:
          skipField(r, tag, httpHeaderFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, httpHeaderFields, { values });
  }
  return { key: key_, values };
}

export function encodeServeHTTPRequest(w: Writer, v: ServeHTTPRequestInit): void {
  expectObject(w, v);
  if (v.init !== undefined) {
    const at = beginMessage(w, 10, "init");
    encodeServeHTTPRequestHead(w, v.init);
    endMessage(w, at);
  }
  if (v.bodyChunk !== undefined && !isEmptyBytes(v.bodyChunk)) writeBytes(w, 18, "bodyChunk", v.bodyChunk);
  if (v.bodyComplete !== undefined && v.bodyComplete !== false) writeBool(w, 24, "bodyComplete", v.bodyComplete);
}

const serveHTTPRequestFields = "1:init 2:bodyChunk 3:bodyComplete";

export function decodeServeHTTPRequest(r: Reader, length = r.len - r.pos): ServeHTTPRequest {
  let init: ServeHTTPRequestHead | undefined;
  let bodyChunk: Uint8Array = new Uint8Array(0);
  let bodyComplete = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          init = decodeServeHTTPRequestHead(r, r.uint32(), init);
          break;
        case 18:
          bodyChunk = readBytes(r);
          break;
        case 24:
          bodyComplete = r.bool();
          break;
        default:
          skipField(r, tag, serveHTTPRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, serveHTTPRequestFields);
  }
  return { init, bodyChunk, bodyComplete };
}

export function encodeServeHTTPRequestHead(w: Writer, v: ServeHTTPRequestHeadInit): void {
  expectObject(w, v);
  if (v.pluginContext !== undefined) {
    const at = beginMessage(w, 10, "pluginContext");
    encodePluginContext(w, v.pluginContext);
    endMessage(w, at);
  }
  if (v.method !== undefined && v.method !== "") writeString(w, 18, "method", v.method);
  if (v.url !== undefined && v.url !== "") writeString(w, 26, "url", v.url);
  if (v.proto !== undefined && v.proto !== "") writeString(w, 34, "proto", v.proto);
  if (v.protoMajor !== undefined && v.protoMajor !== 0) writeInt32(w, 40, "protoMajor", v.protoMajor);
  if (v.protoMinor !== undefined && v.protoMinor !== 0) writeInt32(w, 48, "protoMinor", v.protoMinor);
  if (v.headers !== undefined) {
    expectList(w, "headers", v.headers);
    enter(w, "headers");
    let index = 0;
    for (const item of v.headers) {
      const at = beginMessage(w, 58, index);
      encodeHTTPHeader(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.host !== undefined && v.host !== "") writeString(w, 66, "host", v.host);
  if (v.remoteAddr !== undefined && v.remoteAddr !== "") writeString(w, 74, "remoteAddr", v.remoteAddr);
  if (v.requestUri !== undefined && v.requestUri !== "") writeString(w, 82, "requestUri", v.requestUri);
  if (v.contentLength !== undefined && v.contentLength !== 0) writeInt64(w, 88, "contentLength", v.contentLength);
}

const serveHTTPRequestHeadFields = "1:pluginContext 2:method 3:url 4:proto 5:protoMajor 6:protoMinor 7:headers 8:host 9:remoteAddr 10:requestUri 11:contentLength";

export function decodeServeHTTPRequestHead(r: Reader, length = r.len - r.pos, into?: ServeHTTPRequestHead): ServeHTTPRequestHead {
  let pluginContext: PluginContext | undefined;
  let method = "";
  let url = "";
  let proto = "";
  let protoMajor = 0;
  let protoMinor = 0;
  let headers: HTTPHeader[] = [];
  let host = "";
  let remoteAddr = "";
  let requestUri = "";
  let contentLength = 0;
  if (into !== undefined) ({ pluginContext, method, url, proto, protoMajor, protoMinor, headers, host, remoteAddr, requestUri, contentLength } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          pluginContext = decodePluginContext(r, r.uint32(), pluginContext);
          break;
        case 18:
          method = readString(r);
          break;
        case 26:
          url = readString(r);
          break;
        case 34:
          proto = readString(r);
          break;
        case 40:
          protoMajor = r.int32();
          break;
        case 48:
          protoMinor = r.int32();
          break;
        case 58:
          headers.push(decodeHTTPHeader(r, r.uint32()));
          break;
        case 66:
          host = readString(r);
          break;
        case 74:
          remoteAddr = readString(r);
          break;
        case 82:
          requestUri = readString(r);
          break;
        case 88:
          contentLength = readInt64(r);
          break;
        default:
          skipField(r, tag, serveHTTPRequestHeadFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, serveHTTPRequestHeadFields, { headers });
  }
  return { pluginContext, method, url, proto, protoMajor, protoMinor, headers, host, remoteAddr, requestUri, contentLength };
}

export function encodeServeHTTPResponse(w: Writer, v: ServeHTTPResponseInit): void {
  expectObject(w, v);
  if (v.init !== undefined) {
    const at = beginMessage(w, 10, "init");
    encodeServeHTTPResponseHead(w, v.init);
    endMessage(w, at);
  }
  if (v.bodyChunk !== undefined && !isEmptyBytes(v.bodyChunk)) writeBytes(w, 18, "bodyChunk", v.bodyChunk);
  if (v.bodyComplete !== undefined && v.bodyComplete !== false) writeBool(w, 24, "bodyComplete", v.bodyComplete);
  if (v.flush !== undefined && v.flush !== false) writeBool(w, 32, "flush", v.flush);
}

const serveHTTPResponseFields = "1:init 2:bodyChunk 3:bodyComplete 4:flush";

export function decodeServeHTTPResponse(r: Reader, length = r.len - r.pos): ServeHTTPResponse {
  let init: ServeHTTPResponseHead | undefined;
  let bodyChunk: Uint8Array = new Uint8Array(0);
  let bodyComplete = false;
  let flush = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          init = decodeServeHTTPResponseHead(r, r.uint32(), init);
          break;
        case 18:
          bodyChunk = readBytes(r);
          break;
        case 24:
          bodyComplete = r.bool();
          break;
        case 32:
          flush = r.bool();
          break;
        default:
          skipField(r, tag, serveHTTPResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, serveHTTPResponseFields);
  }
  return { init, bodyChunk, bodyComplete, flush };
}

export function encodeServeHTTPResponseHead(w: Writer, v: ServeHTTPResponseHeadInit): void {
  expectObject(w, v);
  if (v.statusCode !== undefined && v.statusCode !== 0) writeInt32(w, 8, "statusCode", v.statusCode);
  if (v.headers !== undefined) {
    expectList(w, "headers", v.headers);
    enter(w, "headers");
    let index = 0;
    for (const item of v.headers) {
      const at = beginMessage(w, 18, index);
      encodeHTTPHeader(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const serveHTTPResponseHeadFields = "1:statusCode 2:headers";

export function decodeServeHTTPResponseHead(r: Reader, length = r.len - r.pos, into?: ServeHTTPResponseHead): ServeHTTPResponseHead {
  let statusCode = 0;
  let headers: HTTPHeader[] = [];
  if (into !== undefined) ({ statusCode, headers } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          statusCode = r.int32();
          break;
        case 18:
          headers.push(decodeHTTPHeader(r, r.uint32()));
          break;
        default:
          skipField(r, tag, serveHTTPResponseHeadFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, serveHTTPResponseHeadFields, { headers });
  }
  return { statusCode, headers };
}

export function encodeServeMetricsRequest(w: Writer, v: ServeMetricsRequestInit): void {
  expectObject(w, v);
  if (v.init !== undefined) {
    const at = beginMessage(w, 10, "init");
    encodeServeHTTPRequestHead(w, v.init);
    endMessage(w, at);
  }
  if (v.bodyChunk !== undefined && !isEmptyBytes(v.bodyChunk)) writeBytes(w, 18, "bodyChunk", v.bodyChunk);
  if (v.bodyComplete !== undefined && v.bodyComplete !== false) writeBool(w, 24, "bodyComplete", v.bodyComplete);
}

const serveMetricsRequestFields = "1:init 2:bodyChunk 3:bodyComplete";

export function decodeServeMetricsRequest(r: Reader, length = r.len - r.pos): ServeMetricsRequest {
  let init: ServeHTTPRequestHead | undefined;
  let bodyChunk: Uint8Array = new Uint8Array(0);
  let bodyComplete = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          init = decodeServeHTTPRequestHead(r, r.uint32(), init);
          break;
        case 18:
          bodyChunk = readBytes(r);
          break;
        case 24:
          bodyComplete = r.bool();
          break;
        default:
          skipField(r, tag, serveMetricsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, serveMetricsRequestFields);
  }
  return { init, bodyChunk, bodyComplete };
}

export function encodeServeMetricsResponse(w: Writer, v: ServeMetricsResponseInit): void {
  expectObject(w, v);
  if (v.init !== undefined) {
    const at = beginMessage(w, 10, "init");
    encodeServeHTTPResponseHead(w, v.init);
    endMessage(w, at);
  }
  if (v.bodyChunk !== undefined && !isEmptyBytes(v.bodyChunk)) writeBytes(w, 18, "bodyChunk", v.bodyChunk);
  if (v.bodyComplete !== undefined && v.bodyComplete !== false) writeBool(w, 24, "bodyComplete", v.bodyComplete);
  if (v.flush !== undefined && v.flush !== false) writeBool(w, 32, "flush", v.flush);
}

const serveMetricsResponseFields = "1:init 2:bodyChunk 3:bodyComplete 4:flush";

export function decodeServeMetricsResponse(r: Reader, length = r.len - r.pos): ServeMetricsResponse {
  let init: ServeHTTPResponseHead | undefined;
  let bodyChunk: Uint8Array = new Uint8Array(0);
  let bodyComplete = false;
  let flush = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          init = decodeServeHTTPResponseHead(r, r.uint32(), init);
          break;
        case 18:
          bodyChunk = readBytes(r);
          break;
        case 24:
          bodyComplete = r.bool();
          break;
        case 32:
          flush = r.bool();
          break;
        default:
          skipField(r, tag, serveMetricsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, serveMetricsResponseFields);
  }
  return { init, bodyChunk, bodyComplete, flush };
}
