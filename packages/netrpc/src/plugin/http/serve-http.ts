import type { TransportLog } from "@mattermost-plugin/carrier";
import { type HookCall, type PluginEndpoint, readRequestHead, readResponseHead } from "@mattermost-plugin/carrier";
import type { HttpHookName } from "@mattermost-plugin/gen";
import type { StructValue } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import type { MuxBroker } from "../../broker/mux-broker.ts";
import { nothing } from "../../rpc/headers.ts";
import type { RpcMethod } from "../../rpc/server.ts";
import { readRemote } from "../../streams/remote-reader.ts";
import { number, readHeaders, serveHttpArgsType, struct, text } from "./http-types.ts";
import { createResponseWriter, type ResponseWriter } from "./response-writer.ts";
import { mergeHeaders, sendBody } from "./send-response.ts";

export interface ServeHttpOptions {
  readonly broker: MuxBroker;
  readonly endpoint: PluginEndpoint;
  readonly log: TransportLog;
}

/** The ServeHTTP and ServeMetrics hooks: a WHATWG Request of the server's parts, the author's Response written back. */
export function serveHttpMethod(hook: HttpHookName, options: ServeHttpOptions): RpcMethod {
  return {
    read(reader, plans, id) {
      const args = readTop(reader, plans, id, serveHttpArgsType) as StructValue;
      return async () => {
        await serveHttp(hook, args, options);
        return nothing;
      };
    },
  };
}

async function serveHttp(hook: HttpHookName, args: StructValue, options: ServeHttpOptions): Promise<void> {
  const { broker } = options;
  const bodyId = number(args, "RequestBodyStream");
  const [writerStream, bodyStream] = await Promise.all([
    broker.dial(number(args, "ResponseWriterStream")),
    bodyId === 0 ? undefined : broker.dial(bodyId),
  ]);
  const writer = createResponseWriter(writerStream);
  const body = bodyStream && readRemote(bodyStream, contentLength(args));
  try {
    await answer(hook, args, writer, body, options);
  } finally {
    if (body && !body.locked) await body.cancel();
    bodyStream?.end();
    writer.close();
  }
}

/** The size of a request's body, as far as its headers tell: an upload that breaks off must not look complete. */
function contentLength(args: StructValue): number | undefined {
  const header = readHeaders(struct(args, "Request").Header).find(({ key }) => key === "Content-Length");
  const size = Number(header?.values[0]);
  return Number.isSafeInteger(size) ? size : undefined;
}

async function answer(
  hook: HttpHookName,
  args: StructValue,
  writer: ResponseWriter,
  body: ReadableStream<Uint8Array> | undefined,
  { endpoint, log }: ServeHttpOptions,
): Promise<void> {
  // The server's headers are asked for while the handler works.
  const serverHeaders = writer.header();
  serverHeaders.catch(() => {});
  const request = struct(args, "Request");
  const url = request.URL instanceof Uint8Array ? Buffer.from(request.URL).toString() : "/";
  const head = readRequestHead({
    method: text(request, "Method"),
    url,
    host: text(request, "Host"),
    headers: readHeaders(request.Header),
  });
  if (head.kind === "refused") {
    log("debug", `ServeHTTP: refused with ${head.status}: ${head.reason}`);
    await writer.writeHeader(head.status);
    return;
  }
  const controller = new AbortController();
  const bodyless = head.method === "GET" || head.method === "HEAD";
  const call: HookCall = { pluginContext: readContext(struct(args, "Context")), signal: controller.signal };
  const response = await endpoint.serveHTTP(
    hook,
    new Request(head.url, {
      method: head.method,
      headers: head.headers,
      body: bodyless ? null : (body ?? null),
      duplex: "half",
      signal: controller.signal,
    }),
    call,
  );
  const read = readResponseHead(response);
  if (read.kind === "refused") {
    log("error", `ServeHTTP: answered 500 instead: ${read.reason}`);
    await writer.writeHeader(500);
    return;
  }
  const { statusCode, headers } = read.head;
  await writer.syncHeader(mergeHeaders(await serverHeaders, headers));
  const content = head.method === "HEAD" ? null : response.body;
  if (content === null) return writer.writeHeader(statusCode);
  const reader = content.getReader();
  const end = await sendBody(writer, statusCode, reader);
  if (end.kind === "sent") return;
  controller.abort(end.error);
  await reader.cancel(end.error).catch(() => {});
  if (end.kind === "gone") return log("debug", `ServeHTTP: the client left: ${end.error.message}`);
  log("error", `ServeHTTP: the body of the response failed: ${end.error.message}`, { error: end.error });
  if (end.begun) return writer.abort();
  await writer.syncHeader(await serverHeaders);
  await writer.writeHeader(500);
}

function readContext(context: StructValue) {
  return {
    sessionId: text(context, "SessionId"),
    connectionId: text(context, "ConnectionId"),
    requestId: text(context, "RequestId"),
    ipAddress: text(context, "IPAddress"),
    acceptLanguage: text(context, "AcceptLanguage"),
    userAgent: text(context, "UserAgent"),
  };
}
