import { createAppError, limitTimeout, longestTimeoutMs } from "@mattermost-plugin/carrier";
import { type ApiMethodName, apiMethods, type CallOptions } from "@mattermost-plugin/gen";
import type { EncodedValue } from "@mattermost-plugin/gob";
import type { MuxBroker } from "../broker/mux-broker.ts";
import { isRpcError, type ReadValue, type RpcClient } from "../rpc/client.ts";

/** The connection that the plugin API is called on, once OnActivate has opened it. */
export interface ApiConnection {
  readonly client: RpcClient;
  readonly broker: MuxBroker;
}

/** How long a call waits by default, in milliseconds. One with a file or an HTTP exchange in it takes its time. */
const defaultTimeoutMs = 30_000;
const streamTimeoutMs = 600_000;

/** The id of the AppError for a method that the server is too old for. */
export const tooOldId = "mattermost_plugin.netrpc.server_too_old";

/** What a method of the API answered. */
export type ApiAnswer = { readonly answer: unknown } | { readonly error: Parameters<typeof createAppError>[0] };

/** Calls a method and makes its answer or its AppError of what comes back. The server itself can't be told to give a call up. */
export async function callApi(
  { client }: ApiConnection,
  method: ApiMethodName,
  name: string,
  argument: EncodedValue,
  read: ReadValue<ApiAnswer>,
  { timeoutMs, signal }: CallOptions = {},
): Promise<unknown> {
  signal?.throwIfAborted();
  const { http, requestStreams } = apiMethods[method];
  const usualMs = http || requestStreams.length > 0 ? streamTimeoutMs : defaultTimeoutMs;
  const limitMs = limitTimeout(timeoutMs ?? usualMs) ?? longestTimeoutMs;
  const call = client.call(name, argument, read).catch((error: unknown) => {
    throw isRpcError(error) ? explain(method, error) : error;
  });
  const result = await withinLimit(call, method, limitMs, signal);
  if ("error" in result) throw createAppError(result.error);
  if (result.answer === undefined && !apiMethods[method].optionalAnswer) throw missingAnswer(method);
  return result.answer;
}

function withinLimit<T>(
  call: Promise<T>,
  method: ApiMethodName,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(timedOut(method, timeoutMs));
    }, timeoutMs);
    const abort = (): void => {
      stop();
      reject(signal?.reason);
    };
    const stop = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    signal?.addEventListener("abort", abort);
    call.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

function explain(method: ApiMethodName, error: Error): Error {
  const { goName, minServerVersion } = apiMethods[method];
  if (!error.message.startsWith("rpc: can't find method")) return error;
  return createAppError(
    {
      id: tooOldId,
      message: `This server has no ${goName}: it needs Mattermost ${minServerVersion} or newer.`,
      detailedError: error.message,
      where: `PluginAPI.${goName}`,
      statusCode: 501,
    },
    { cause: error },
  );
}

function timedOut(method: ApiMethodName, timeoutMs: number): Error {
  const { goName } = apiMethods[method];
  return createAppError({
    id: "mattermost_plugin.netrpc.timeout",
    message: `${goName} was not answered within ${timeoutMs} ms. The server may still carry it out.`,
    where: `PluginAPI.${goName}`,
    statusCode: 504,
  });
}

function missingAnswer(method: ApiMethodName): Error {
  const { goName } = apiMethods[method];
  return createAppError({
    id: "mattermost_plugin.netrpc.missing_answer",
    message: `The server answered ${goName} with neither a value nor an error.`,
    where: `PluginAPI.${goName}`,
    statusCode: 502,
  });
}
