import {
  type PluginEndpoint,
  readRequestHead,
  readResponseHead,
  type TransportLog,
  upgradeOf,
} from "@mattermost-plugin/carrier";
import { type HttpHookName, hooks } from "@mattermost-plugin/gen";
import {
  decodeServeHTTPRequest,
  encodeServeHTTPResponse,
  type ServeHTTPRequest,
  type ServeHTTPRequestHead,
  type ServeHTTPResponseInit,
} from "@mattermost-plugin/gen/grpc";
import { createReader, finishWriter, resetWriter, type Writer } from "@mattermost-plugin/protowire";
import type { MessageStream, ServerCall, StreamMethod } from "../../server/method.ts";
import { createStatusError } from "../../status/status-error.ts";
import { createRequestBody, type RequestBody } from "./request-body.ts";
import { sendBody } from "./send-body.ts";

/** What serving HTTP takes besides the call. */
export interface ServeHttpOptions {
  readonly endpoint: PluginEndpoint;
  readonly writer: Writer;
  readonly log: TransportLog;
}

/**
 * The method of an HTTP hook: a WHATWG Request made of the messages, the author's Response back as messages, both as streams.
 * The messages of ServeMetrics are those of ServeHTTP under other names.
 * A GET or HEAD request has no body for WHATWG: one that is sent all the same is not read. The body of an answer to HEAD is not sent.
 */
export function serveHttpMethod(hook: HttpHookName, options: ServeHttpOptions): StreamMethod {
  const context: HttpHookContext = { ...options, hook, goName: hooks[hook].goName };
  return { kind: "stream", handle: (stream, call) => serveHttp(stream, call, context) };
}

interface HttpHookContext extends ServeHttpOptions {
  readonly hook: HttpHookName;
  readonly goName: string;
}

async function serveHttp(stream: MessageStream, call: ServerCall, context: HttpHookContext): Promise<void> {
  const next = async (): Promise<ServeHTTPRequest | undefined> => {
    const message = await stream.read();
    return message === undefined ? undefined : decodeMessage(message);
  };
  const first = await next();
  if (first?.init === undefined) {
    context.log("error", `${context.goName}: the host sent no request head`);
    return sendPlain(stream, 500, context);
  }
  const head = readRequestHead(first.init);
  if (head.kind === "refused") {
    context.log("debug", `${context.goName}: refused with ${head.status}: ${head.reason}`);
    return sendPlain(stream, head.status, context);
  }
  const { signal } = call;
  const bodyless = head.method === "GET" || head.method === "HEAD";
  const upload: RequestBody = bodyless ? { body: null, abort: () => {} } : createRequestBody(first, next);
  const onAbort = (): void => upload.abort(signal.reason);
  signal.addEventListener("abort", onAbort);
  try {
    const request = new Request(head.url, {
      method: head.method,
      headers: head.headers,
      body: upload.body,
      duplex: "half",
      signal,
    });
    const response = await callEndpoint(context, request, first.init, signal);
    if (upgradeOf(response)) {
      context.log("warn", `${context.goName}: answered 501: gRPC can't hand a client's connection over, net/rpc can`);
    }
    await sendResponse(stream, response, head.method === "HEAD", signal, context);
  } finally {
    signal.removeEventListener("abort", onAbort);
    upload.abort(createUnreadError());
  }
}

function callEndpoint(
  { endpoint, hook }: HttpHookContext,
  request: Request,
  head: ServeHTTPRequestHead,
  signal: AbortSignal,
): Promise<Response> {
  return endpoint.serveHTTP(hook, request, { pluginContext: head.pluginContext, signal });
}

async function sendResponse(
  stream: MessageStream,
  response: Response,
  headOnly: boolean,
  signal: AbortSignal,
  context: HttpHookContext,
): Promise<void> {
  const read = readResponseHead(response);
  if (read.kind === "refused") {
    context.log("error", `${context.goName}: answered 500 instead: ${read.reason}`);
    return sendPlain(stream, 500, context);
  }
  if (response.body === null || headOnly) {
    response.body?.cancel().catch(() => {});
    await stream.write([encodeMessage({ init: read.head, bodyComplete: true }, context.writer)]);
    return;
  }
  const body = response.body.getReader();
  const onAbort = (): void => {
    body.cancel(signal.reason).catch(() => {});
  };
  signal.addEventListener("abort", onAbort);
  let started = false;
  try {
    await sendBody(stream, encodeMessage({ init: read.head }, context.writer), body, () => {
      started = true;
    });
  } catch (error) {
    body.cancel(error).catch(() => {});
    if (signal.aborted) throw createStatusError("CANCELLED", "the host gave the request up", { cause: error });
    context.log("error", `${context.goName}: the body of the response failed`, { error });
    if (started) throw createStatusError("INTERNAL", "the body of the response failed", { cause: error });
    await sendPlain(stream, 500, context);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

// Not node:http's table: importing that module makes Node load its fetch, which takes memory and time at every start.
const plainTexts = { 400: "Bad Request", 500: "Internal Server Error", 501: "Not Implemented" } as const;

async function sendPlain(
  stream: MessageStream,
  status: keyof typeof plainTexts,
  { writer }: HttpHookContext,
): Promise<void> {
  const message: ServeHTTPResponseInit = {
    init: {
      statusCode: status,
      headers: [
        { key: "content-type", values: ["text/plain; charset=utf-8"] },
        { key: "x-content-type-options", values: ["nosniff"] },
      ],
    },
    bodyChunk: Buffer.from(`${plainTexts[status]}\n`),
    bodyComplete: true,
  };
  await stream.write([encodeMessage(message, writer)]);
}

function encodeMessage(message: ServeHTTPResponseInit, writer: Writer): Uint8Array {
  resetWriter(writer);
  encodeServeHTTPResponse(writer, message);
  return finishWriter(writer);
}

function decodeMessage(bytes: Uint8Array): ServeHTTPRequest {
  try {
    return decodeServeHTTPRequest(createReader(bytes));
  } catch (cause) {
    throw createStatusError("INVALID_ARGUMENT", "malformed message", { cause });
  }
}

function createUnreadError(): Error {
  const message = "The request body can't be read any more: the response has been sent.";
  return Object.assign(new Error(message), { name: "ResponseSentError" as const });
}
