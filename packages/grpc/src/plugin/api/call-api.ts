import { limitTimeout } from "@mattermost-plugin/carrier";
import { type ApiMethodName, apiMethods, type CallOptions } from "@mattermost-plugin/gen";
import { callUnary } from "../../client/call-unary.ts";
import type { GrpcClient } from "../../client/grpc-client.ts";
import type { Frame } from "../../frame/frame.ts";
import { defaultTimeoutMs } from "../../limits.ts";
import { isStatusError } from "../../status/status-error.ts";
import { appErrorOfStatus } from "./app-error-of-status.ts";
import { retryUnsent } from "./retry.ts";

/**
 * Makes one call of the API, within 30 s unless told otherwise. Reads that failed before anything was sent are tried again. Rejects with
 * an AppError, or with the reason of the caller's signal.
 */
export async function callApi(
  client: GrpcClient,
  method: ApiMethodName,
  path: string,
  request: Frame,
  { signal, timeoutMs = defaultTimeoutMs }: CallOptions,
): Promise<Uint8Array> {
  const { retryable, goName } = apiMethods[method];
  const limit = limitTimeout(timeoutMs);
  try {
    if (!retryable) return await callUnary(client, path, request, { signal, timeoutMs: limit });
    return await retryUnsent(
      (leftMs) => callUnary(client, path, request, { signal, timeoutMs: leftMs }),
      limit,
      signal,
    );
  } catch (error) {
    throw isStatusError(error) && error !== signal?.reason ? appErrorOfStatus(error, goName) : error;
  }
}
