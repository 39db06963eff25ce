import type { CallOptions } from "@mattermost-plugin/gen";
import { createRegistry, type EncodedValue, type GobValue, type StructValue, writeValue } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import { readRaw } from "../../streams/raw-stream.ts";
import { serveReader } from "../../streams/serve-reader.ts";
import { type ApiConnection, callApi } from "../call-api.ts";
import { headerMap, number, pluginHttpArgsType, pluginHttpReturnsType, readHeaders } from "./http-types.ts";

const registry = createRegistry();
const bodylessStatus: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Sends a request to another plugin through the server (PluginHTTPStream). Origin and port of its URL mean nothing: the path names the
 * plugin. Bodies stream both ways.
 */
export async function invokePluginHttp(
  connection: ApiConnection,
  request: Request,
  options?: CallOptions,
): Promise<Response> {
  const { broker } = connection;
  const responseId = broker.nextId();
  const accepted = broker.accept(responseId);
  accepted.catch(() => {});
  const requestId = request.body ? broker.nextId() : 0;
  if (request.body) {
    const { body } = request;
    broker
      .accept(requestId)
      .then((stream) => serveReader(stream, body))
      .catch(() => body.cancel().catch(() => {}));
  }
  const answer = (await callApi(
    connection,
    "pluginHTTP",
    "Plugin.PluginHTTPStream",
    argumentOf(request, responseId, requestId),
    (reader, plans, id) => ({ answer: readTop(reader, plans, id, pluginHttpReturnsType) }),
    options,
  )) as StructValue;
  const status = number(answer, "StatusCode");
  const stream = await accepted;
  if (status === 0) {
    stream.reset();
    throw new Error(
      `the server found nobody to answer ${request.method} ${new URL(request.url).pathname}: no such plugin runs`,
    );
  }
  const headers = new Headers();
  for (const { key, values } of readHeaders(answer.Header)) for (const value of values) headers.append(key, value);
  const body = readRaw(stream);
  if (!bodylessStatus.has(status)) return new Response(body, { status, headers });
  await body.cancel();
  return new Response(null, { status, headers });
}

function argumentOf(request: Request, responseId: number, requestId: number): EncodedValue {
  const { pathname, search } = new URL(request.url);
  const headers = [...request.headers].map(([key, value]) => ({ key, values: [value] }));
  const value: GobValue = {
    ResponseBodyStream: responseId,
    Request: {
      Method: request.method,
      URL: new Uint8Array(Buffer.from(pathname + search)),
      Proto: "HTTP/1.1",
      ProtoMajor: 1,
      ProtoMinor: 1,
      Header: headerMap(headers),
      RequestURI: pathname + search,
    },
    RequestBodyStream: requestId,
  };
  return {
    type: pluginHttpArgsType,
    write: (writer) => writeValue(writer, registry, pluginHttpArgsType, value, "request"),
  };
}
