import { type HttpHookName, hooks } from "@mattermost-plugin/gen";
import { decodeServeHTTPResponse, encodeServeHTTPRequest, type ServeHTTPResponse } from "@mattermost-plugin/gen/grpc";
import { createReader, finishWriter, resetWriter } from "@mattermost-plugin/protowire";
import { type ClientCall, callStream } from "../../client/call-stream.ts";
import { createStatusError } from "../../status/status-error.ts";
import type { HookConnection } from "../hook-client.ts";
import type { PluginHttpChunk, PluginHttpRequest, PluginHttpResponse } from "../plugin-client.ts";
import { type Upload, uploadBody } from "./upload-body.ts";

/** Milliseconds that a plugin has to end a call after it sent the last piece of its response. */
const endMs = 5_000;

/**
 * Sends a request to a plugin. Resolves with the head of the response. `failed` turns whatever goes wrong, now or while the body is read,
 * into what the caller is to see.
 */
export async function requestHttp(
  { client, writer }: HookConnection,
  hook: HttpHookName,
  request: PluginHttpRequest,
  signal: AbortSignal | undefined,
  failed: (error: unknown) => never,
): Promise<PluginHttpResponse> {
  try {
    resetWriter(writer);
    encodeServeHTTPRequest(writer, { init: request.head });
    const head = finishWriter(writer);
    const call = callStream(client, `/mattermost.pluginapi.v1.PluginHooks/${hooks[hook].goName}`, signal);
    const upload = uploadBody(call, head, request.body);
    try {
      return await readResponse(call, upload, failed);
    } catch (error) {
      upload.stop();
      call.cancel();
      throw error;
    }
  } catch (error) {
    return failed(error);
  }
}

async function readResponse(
  call: ClientCall,
  upload: Upload,
  failed: (error: unknown) => never,
): Promise<PluginHttpResponse> {
  const first = await readMessage(call);
  if (first === undefined) throw createStatusError("INTERNAL", "the plugin ended the call without a response");
  const status = first.init?.statusCode || 200;
  if (status < 200 || status > 999)
    throw createStatusError("INTERNAL", `the plugin answered with HTTP status ${status}`);
  const headers = (first.init?.headers ?? []).flatMap(({ key, values }) =>
    values.map((value) => [key, value] as const),
  );
  return { status, headers, body: readBody(call, first, upload, failed) };
}

async function* readBody(
  call: ClientCall,
  first: ServeHTTPResponse,
  upload: Upload,
  failed: (error: unknown) => never,
): AsyncGenerator<PluginHttpChunk> {
  let complete = false;
  try {
    let message: ServeHTTPResponse | undefined = first;
    while (message !== undefined) {
      complete = message.bodyComplete;
      // Before the consumer takes the last piece: a client that was answered need not go on sending.
      if (complete) endCall(call, upload);
      if (message.bodyChunk.length > 0 || message.flush) yield { chunk: message.bodyChunk, flush: message.flush };
      if (complete) return;
      message = await readMessage(call);
    }
    complete = true;
    upload.stop();
  } catch (error) {
    failed(error);
  } finally {
    if (!complete) {
      upload.stop();
      call.cancel();
    }
  }
}

/** The response is complete. A plugin that has all of the request ends the call itself; otherwise the rest of the request is not wanted. */
function endCall(call: ClientCall, upload: Upload): void {
  if (upload.done()) {
    call.finish(endMs);
  } else {
    upload.stop();
    call.cancel();
  }
}

async function readMessage(call: ClientCall): Promise<ServeHTTPResponse | undefined> {
  const bytes = await call.read();
  if (bytes === undefined) return undefined;
  try {
    return decodeServeHTTPResponse(createReader(bytes));
  } catch (cause) {
    throw createStatusError("INTERNAL", "the plugin sent a malformed ServeHTTPResponse", { cause });
  }
}
