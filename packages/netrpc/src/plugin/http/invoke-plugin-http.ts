import { fromByteString, isAppError, toByteString } from "@mattermost-plugin/carrier";
import type { CallOptions } from "@mattermost-plugin/gen";
import {
  createRegistry,
  type EncodedValue,
  type GobValue,
  type StructType,
  type StructValue,
  writeValue,
} from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import { readRaw } from "../../streams/raw-stream.ts";
import { serveReader } from "../../streams/serve-reader.ts";
import { type ApiConnection, callApi, tooOldId } from "../call-api.ts";
import {
  bufferedHttpArgsType,
  bufferedHttpReturnsType,
  headerMap,
  number,
  pluginHttpArgsType,
  pluginHttpReturnsType,
  readHeaders,
  struct,
} from "./http-types.ts";

const registry = createRegistry();
const bodylessStatus: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Sends a request to another plugin through the server. Origin and port of its URL mean nothing: the path names the plugin. Bodies
 * stream both ways (PluginHTTPStream), but on servers that are too old for it, where they are held whole (PluginHTTP).
 */
export async function invokePluginHttp(
  connection: ApiConnection,
  request: Request,
  options?: CallOptions,
): Promise<Response> {
  const withSignal = { ...options, signal: options?.signal ?? request.signal };
  const { body } = request;
  try {
    return await streamed(connection, request, body, withSignal);
  } catch (error) {
    if (isAppError(error) && error.id === tooOldId) return buffered(connection, request, body, withSignal);
    await body?.cancel(error).catch(() => {});
    throw error;
  }
}

async function streamed(
  connection: ApiConnection,
  request: Request,
  body: Request["body"],
  options: CallOptions,
): Promise<Response> {
  const { broker } = connection;
  const responseId = broker.nextId();
  const accepted = broker.accept(responseId);
  accepted.catch(() => {});
  const requestId = body ? broker.nextId() : 0;
  if (body)
    broker
      .accept(requestId)
      .then((stream) => serveReader(stream, body))
      .catch(() => {});
  const value = { ResponseBodyStream: responseId, Request: requestOf(request), RequestBodyStream: requestId };
  let answer: StructValue;
  try {
    answer = await call(
      connection,
      "PluginHTTPStream",
      argument(pluginHttpArgsType, value),
      pluginHttpReturnsType,
      options,
    );
  } catch (error) {
    accepted.then(
      (stream) => stream.reset(),
      () => {},
    );
    throw error;
  }
  const status = number(answer, "StatusCode");
  const stream = await accepted;
  if (status === 0) {
    stream.reset();
    throw nobody(request);
  }
  return responseOf(status, answer, readRaw(stream));
}

async function buffered(
  connection: ApiConnection,
  request: Request,
  body: Request["body"],
  options: CallOptions,
): Promise<Response> {
  const bytes = body ? new Uint8Array(await new Response(body).arrayBuffer()) : new Uint8Array();
  const value = { Request: requestOf(request), RequestBody: bytes };
  const answer = await call(
    connection,
    "PluginHTTP",
    argument(bufferedHttpArgsType, value),
    bufferedHttpReturnsType,
    options,
  );
  const response = struct(answer, "Response");
  const status = number(response, "StatusCode");
  if (status === 0) throw nobody(request);
  const content = answer.ResponseBody instanceof Uint8Array ? answer.ResponseBody : new Uint8Array();
  return responseOf(status, response, new Blob([new Uint8Array(content)]).stream());
}

async function call(
  connection: ApiConnection,
  name: string,
  argument: EncodedValue,
  type: StructType,
  options: CallOptions,
): Promise<StructValue> {
  const read = (...[reader, plans, id]: Parameters<Parameters<typeof callApi>[4]>) => ({
    answer: readTop(reader, plans, id, type),
  });
  return (await callApi(connection, "pluginHTTP", `Plugin.${name}`, argument, read, options)) as StructValue;
}

async function responseOf(status: number, head: StructValue, body: ReadableStream<Uint8Array>): Promise<Response> {
  if (status < 200 || status > 599) {
    await body.cancel();
    throw new Error(`the other plugin answered with status ${status}; a Response can have 200 to 599`);
  }
  const headers = new Headers();
  for (const { key, values } of readHeaders(head.Header))
    for (const value of values) headers.append(key, toByteString(value));
  if (!bodylessStatus.has(status)) return new Response(body, { status, headers });
  await body.cancel();
  return new Response(null, { status, headers });
}

function requestOf(request: Request): GobValue {
  const { pathname, search } = new URL(request.url);
  const headers = [...request.headers].map(([key, value]) => ({ key, values: [fromByteString(value)] }));
  return {
    Method: request.method,
    URL: new Uint8Array(Buffer.from(pathname + search)),
    Proto: "HTTP/1.1",
    ProtoMajor: 1,
    ProtoMinor: 1,
    Header: headerMap(headers),
    RequestURI: pathname + search,
  };
}

function argument(type: StructType, value: GobValue): EncodedValue {
  return { type, write: (writer) => writeValue(writer, registry, type, value, "request") };
}

function nobody(request: Request): Error {
  const { pathname } = new URL(request.url);
  return new Error(`the server found nobody to answer ${request.method} ${pathname}: no such plugin runs`);
}
