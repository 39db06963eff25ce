import { createAppError } from "@mattermost-plugin/carrier";
import { apiMethods, type CallOptions } from "@mattermost-plugin/gen";
import {
  decodePluginHTTPResponse,
  encodePluginHTTPRequest,
  type PluginHTTPResponse,
} from "@mattermost-plugin/gen/grpc";
import { createReader } from "@mattermost-plugin/protowire";
import { beginFrame, finishFrame } from "../../frame/frame.ts";
import { frameHeaderBytes } from "../../frame/frame-header.ts";
import { readPluginHttpHeaders, writePluginHttpHeaders } from "../../http/plugin-http-headers.ts";
import { readAll } from "../../streams/read-all.ts";
import type { ApiConnection } from "./api-connection.ts";
import { callApi } from "./call-api.ts";
import { tooLargeError } from "./too-large.ts";

const { goName } = apiMethods.pluginHTTP;
const path = `/mattermost.pluginapi.v1.PluginAPI/${goName}`;

/**
 * Sends a request to another plugin through the host. Origin and port of its URL mean nothing: the path names the plugin. Bodies are
 * buffered both ways, as the contract has one message for each direction.
 */
export async function invokePluginHttp(
  { client, writer, maxSendBytes }: ApiConnection,
  request: Request,
  options: CallOptions = {},
): Promise<Response> {
  const body = request.body === null ? undefined : await readAll(request.body, maxSendBytes);
  if (body?.kind === "too-long") throw tooLargeError(goName, maxSendBytes, undefined);
  const { pathname, search } = new URL(request.url);
  beginFrame(writer);
  encodePluginHTTPRequest(writer, {
    method: request.method,
    url: pathname + search,
    ...writePluginHttpHeaders(request.headers),
    body: body?.bytes,
  });
  const frame = finishFrame(writer);
  const length = frame.length - frameHeaderBytes;
  if (length > maxSendBytes) throw tooLargeError(goName, maxSendBytes, length);
  return toResponse(decodePluginHTTPResponse(createReader(await callApi(client, "pluginHTTP", path, frame, options))));
}

const bodylessStatus: ReadonlySet<number> = new Set([204, 205, 304]);

function toResponse({ error, statusCode, body, ...headers }: PluginHTTPResponse): Response {
  if (error !== undefined) throw createAppError(error);
  const status = statusCode === 0 ? 200 : statusCode;
  if (status < 200 || status > 599) {
    throw createAppError({
      id: "mattermost_plugin.grpc.invalid_response",
      message: `The other plugin answered with status ${status}, which is no final HTTP status.`,
      where: `PluginAPI.${goName}`,
      statusCode: 502,
    });
  }
  return new Response(bodylessStatus.has(status) ? null : Uint8Array.from(body), {
    status,
    headers: readPluginHttpHeaders(headers),
  });
}
