import { apiMethods } from "@mattermost-plugin/gen";
import {
  decodePluginHTTPRequest,
  encodePluginHTTPResponse,
  type PluginHTTPRequest,
  type PluginHTTPResponseInit,
} from "@mattermost-plugin/gen/grpc";
import { createReader } from "@mattermost-plugin/protowire";
import { beginFrame, type Frame, finishFrame } from "../frame/frame.ts";
import { readPluginHttpHeaders, writePluginHttpHeaders } from "../http/plugin-http-headers.ts";
import { defaultMaxReceiveBytes } from "../limits.ts";
import type { UnaryMethod } from "../server/method.ts";
import { createStatusError } from "../status/status-error.ts";
import { readAll } from "../streams/read-all.ts";
import { type ApiMethodOptions, errorToSend, hostCall } from "./api-call.ts";

const { goName } = apiMethods.pluginHTTP;

/** PluginHTTP: one message each way becomes a Request, and the host's Response a message. */
export function pluginHttpMethod({ api, pluginId, writer, log }: ApiMethodOptions): UnaryMethod {
  const encode = (response: PluginHTTPResponseInit): Frame => {
    beginFrame(writer);
    encodePluginHTTPResponse(writer, response);
    return finishFrame(writer);
  };
  return {
    kind: "unary",
    async handle(bytes, call) {
      const request = toRequest(decodeRequest(bytes));
      try {
        return encode(await toMessage(await api.pluginHTTP(request, hostCall(pluginId, call))));
      } catch (error) {
        return encode({ error: errorToSend(error, goName, pluginId, log) });
      }
    },
  };
}

function decodeRequest(bytes: Uint8Array): PluginHTTPRequest {
  try {
    return decodePluginHTTPRequest(createReader(bytes));
  } catch (cause) {
    throw createStatusError("INVALID_ARGUMENT", "malformed PluginHTTPRequest", { cause });
  }
}

/** The URL has the host "localhost": a path is all that the contract has. */
function toRequest({ method, url, body, ...headers }: PluginHTTPRequest): Request {
  const bodyless = method === "" || method === "GET" || method === "HEAD" || body.length === 0;
  try {
    return new Request(new URL(`http://localhost${url.startsWith("/") ? url : `/${url}`}`), {
      method: method === "" ? "GET" : method,
      headers: readPluginHttpHeaders(headers),
      body: bodyless ? null : Uint8Array.from(body),
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw createStatusError("INVALID_ARGUMENT", `${goName}: no valid request: ${why}`, { cause });
  }
}

async function toMessage(response: Response): Promise<PluginHTTPResponseInit> {
  const body = response.body === null ? undefined : await readAll(response.body, defaultMaxReceiveBytes);
  if (body?.kind === "too-long") throw new RangeError(`the response is longer than ${defaultMaxReceiveBytes} bytes`);
  return {
    statusCode: response.status,
    ...writePluginHttpHeaders(response.headers),
    body: body?.bytes,
  };
}
