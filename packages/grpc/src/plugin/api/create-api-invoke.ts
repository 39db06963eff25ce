import { createAppError } from "@mattermost-plugin/carrier";
import {
  type ApiInvoke,
  type ApiMethodName,
  type ApiTypes,
  apiMethods,
  type CallOptions,
} from "@mattermost-plugin/gen";
import { type ApiCodec, type ApiWireTypes, apiCodecs } from "@mattermost-plugin/gen/grpc";
import { readMattermostEnvironment } from "@mattermost-plugin/go-plugin";
import { createWriter } from "@mattermost-plugin/protowire";
import { createGrpcClient } from "../../client/grpc-client.ts";
import { parseTarget } from "../../client/target.ts";
import { beginFrame, finishFrame } from "../../frame/frame.ts";
import { frameHeaderBytes } from "../../frame/frame-header.ts";
import { defaultMaxReceiveBytes, defaultMaxSendBytes } from "../../limits.ts";
import { streamsToBytes } from "../../streams/swap-streams.ts";
import type { Paranoia } from "../paranoia.ts";
import type { ApiConnection } from "./api-connection.ts";
import { callApi } from "./call-api.ts";
import { invokePluginHttp } from "./invoke-plugin-http.ts";
import { tooLargeError } from "./too-large.ts";

export interface ApiInvokeOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The longest answer taken, in bytes. Default 256 MiB. */
  readonly maxReceiveBytes?: number | undefined;
  /** The longest request sent, in bytes. Default MATTERMOST_PLUGIN_API_MAX_MESSAGE_BYTES, else 4 MiB. */
  readonly maxSendBytes?: number | undefined;
  /** Checks what is sent, if that is asked for. */
  readonly paranoia?: Paranoia | undefined;
}

/** The plugin API of the host that started this process. */
export interface ApiAccess {
  readonly invoke: ApiInvoke;
  /** Ends the connection; calls that run fail. */
  close(): Promise<void>;
}

/** Opens the way to the API that MATTERMOST_PLUGIN_API_TARGET names. Connects with the first call. Throws for a target that is no address. */
export function createApiInvoke(options: ApiInvokeOptions): ApiAccess {
  const { apiTarget, apiToken } = readMattermostEnvironment(options.env);
  if (apiTarget === undefined) return { invoke: refuseWithoutTarget, close: async () => {} };
  const parsed = parseTarget(apiTarget);
  if (!parsed.ok) throw new Error(`MATTERMOST_PLUGIN_API_TARGET: ${parsed.reason}`);
  const connection: ApiConnection = {
    client: createGrpcClient({
      target: parsed.connect,
      what: `plugin API at ${apiTarget}`,
      maxReceiveBytes: options.maxReceiveBytes ?? defaultMaxReceiveBytes,
      token: apiToken,
    }),
    writer: createWriter(),
    maxSendBytes: options.maxSendBytes ?? limitOf(options.env) ?? defaultMaxSendBytes,
    paranoia: options.paranoia,
  };
  const invoke = (method: ApiMethodName, input: unknown, callOptions?: CallOptions): Promise<unknown> =>
    method === "pluginHTTP"
      ? invokePluginHttp(connection, input as Request, callOptions)
      : invokeMethod(connection, method, input as never, callOptions);
  return { invoke: invoke as ApiInvoke, close: connection.client.close };
}

async function invokeMethod<M extends keyof ApiWireTypes>(
  connection: ApiConnection,
  method: M,
  input: ApiTypes[M]["input"] | undefined,
  options: CallOptions = {},
): Promise<unknown> {
  const codec: ApiCodec<M> = apiCodecs[method];
  const facts = apiMethods[method];
  const given = facts.requestStreams.length === 0 ? (input ?? {}) : await withBytes<M>(connection, method, input ?? {});
  const { writer } = connection;
  beginFrame(writer);
  codec.encodeRequest(writer, given as ApiWireTypes[M]["input"]);
  const request = finishFrame(writer);
  connection.paranoia?.request(method, given, request);
  const length = request.length - frameHeaderBytes;
  if (length > connection.maxSendBytes) throw tooLargeError(facts.goName, connection.maxSendBytes, length);
  const response = await callApi(connection.client, method, codec.path, request, options);
  const outcome = decodeResponse(codec, response, facts.goName);
  if ("error" in outcome) throw createAppError(outcome.error);
  if (outcome.answer === undefined && !facts.optionalAnswer) throw missingAnswer(facts.goName);
  return outcome.answer;
}

async function withBytes<M extends keyof ApiWireTypes>(
  { maxSendBytes }: ApiConnection,
  method: M,
  input: object,
): Promise<ApiWireTypes[M]["input"]> {
  const { requestStreams, goName } = apiMethods[method];
  const read = await streamsToBytes<ApiWireTypes[M]["input"]>(input, requestStreams, maxSendBytes);
  if (read.kind === "too-long") throw tooLargeError(goName, maxSendBytes, undefined);
  return read.value;
}

function decodeResponse<M extends keyof ApiWireTypes>(
  codec: ApiCodec<M>,
  response: Uint8Array,
  goName: string,
): ReturnType<ApiCodec<M>["decodeResponse"]> {
  try {
    return codec.decodeResponse(response);
  } catch (cause) {
    throw malformedAnswer(goName, cause);
  }
}

function missingAnswer(goName: string): Error {
  return createAppError({
    id: "mattermost_plugin.grpc.missing_answer",
    message: `The host answered ${goName} with neither an answer nor an error.`,
    where: `PluginAPI.${goName}`,
    statusCode: 502,
  });
}

function malformedAnswer(goName: string, cause: unknown): Error {
  const detailedError = cause instanceof Error ? cause.message : String(cause);
  return createAppError(
    {
      id: "mattermost_plugin.grpc.malformed_answer",
      message: `The answer of the host to ${goName} can't be read: ${detailedError}`,
      detailedError,
      where: `PluginAPI.${goName}`,
      statusCode: 502,
    },
    { cause },
  );
}

const refuseWithoutTarget: ApiInvoke = async (method) => {
  const { goName } = apiMethods[method];
  throw createAppError({
    id: "mattermost_plugin.grpc.no_target",
    message: `${goName} can't be called: the host set no MATTERMOST_PLUGIN_API_TARGET, so it offers no plugin API.`,
    where: `PluginAPI.${goName}`,
    statusCode: 501,
  });
};

function limitOf(env: ApiInvokeOptions["env"]): number | undefined {
  const text = env.MATTERMOST_PLUGIN_API_MAX_MESSAGE_BYTES;
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}
