import type { TransportLog } from "@mattermost-plugin/carrier";
import {
  type HookCall,
  type PluginEndpoint,
  type RequestHead,
  readRequestHead,
  readResponseHead,
  upgradeOf,
} from "@mattermost-plugin/carrier";
import type { HttpHookName } from "@mattermost-plugin/gen";
import { createScratch, type Scratch, type StructValue } from "@mattermost-plugin/gob";
import { readTop } from "@mattermost-plugin/gob/wire";
import type { MuxBroker } from "../../broker/mux-broker.ts";
import { nothing } from "../../rpc/headers.ts";
import type { RpcMethod } from "../../rpc/server.ts";
import { createRemoteReader } from "../../streams/remote-reader.ts";
import type { YamuxStream } from "../../yamux/stream.ts";
import { number, readHeaders, serveHttpArgsType, struct, text } from "./http-types.ts";
import { type BodyKeeper, keepBody } from "./keep-body.ts";
import { createLazyAbort, type LazyAbort } from "./lazy-abort.ts";
import { createResponseWriter, type ResponseWriter } from "./response-writer.ts";
import { mergeHeaders, sendBody } from "./send-response.ts";
import { type OpenUpgrades, serveUpgrade } from "./serve-upgrade.ts";

type ValidHead = Extract<RequestHead, { readonly kind: "valid" }>;

export interface ServeHttpOptions {
  readonly broker: MuxBroker;
  readonly endpoint: PluginEndpoint;
  readonly log: TransportLog;
  readonly upgrades: OpenUpgrades;
}

/** The ServeHTTP and ServeMetrics hooks: a WHATWG Request of the server's parts, the author's Response written back. */
export function serveHttpMethod(hook: HttpHookName, options: ServeHttpOptions): RpcMethod {
  const scratch = createScratch();
  return {
    read(reader, plans, id) {
      const args = readTop(reader, plans, id, serveHttpArgsType) as StructValue;
      return async () => {
        await serveHttp(hook, args, options, scratch);
        return nothing;
      };
    },
  };
}

/** Neither stream's acknowledgement is waited for: the first call and the first bytes wanted leave with the dialling. */
async function serveHttp(
  hook: HttpHookName,
  args: StructValue,
  options: ServeHttpOptions,
  scratch: Scratch,
): Promise<void> {
  const { broker } = options;
  const writer = createResponseWriter(broker.dialAhead(number(args, "ResponseWriterStream")), scratch);
  const bodyId = number(args, "RequestBodyStream");
  const bodyStream = bodyId === 0 ? undefined : broker.dialAhead(bodyId);
  const gone = createLazyAbort();
  const size = contentLength(args);
  const reader =
    bodyStream && hasBody(args)
      ? createRemoteReader(bodyStream, { size, brokenOff: (error) => gone.abort(error) })
      : undefined;
  const body = reader?.content;
  if (bodyStream && !body) leaveUnread(bodyStream);
  const keeper = reader && losesBodies(args) ? keepBody(reader, size) : undefined;
  try {
    await answer(hook, args, { writer, body, keeper, gone }, options);
  } finally {
    if (body && !body.locked) await body.cancel().catch(() => {});
    // Whoever still reads must not take what has come for all of it.
    else reader?.fail(new Error("the request was answered before its body was read"));
    bodyStream?.end();
    writer.close();
  }
}

/** Whether a request came through Go's HTTP/1, which other plugins do not: servers take this header off requests from outside. */
function losesBodies(args: StructValue): boolean {
  const request = struct(args, "Request");
  if (number(request, "ProtoMajor") > 1) return false;
  return !readHeaders(request.Header).some(({ key }) => key === "Mattermost-Plugin-Id");
}

/** WHATWG has no requests of these methods with a body. The server dials a stream for it all the same. */
function hasBody(args: StructValue): boolean {
  const method = text(struct(args, "Request"), "Method");
  return method !== "GET" && method !== "HEAD" && method !== "";
}

function leaveUnread(stream: YamuxStream): void {
  stream.consume({ data: (piece) => stream.consumed(piece.length), end: () => {} });
  stream.end();
}

/** The size of a request's body, as far as its headers tell: an upload that breaks off must not look complete. */
function contentLength(args: StructValue): number | undefined {
  const header = readHeaders(struct(args, "Request").Header).find(({ key }) => key === "Content-Length");
  const size = Number(header?.values[0]);
  return Number.isSafeInteger(size) ? size : undefined;
}

/** Both ends of a request. */
interface Exchange {
  readonly writer: ResponseWriter;
  readonly body: ReadableStream<Uint8Array> | undefined;
  /** Keeps the body while the answer begins; undefined where that does it no harm. */
  readonly keeper: BodyKeeper | undefined;
  readonly gone: LazyAbort;
}

async function answer(
  hook: HttpHookName,
  args: StructValue,
  { writer, body, keeper, gone }: Exchange,
  { endpoint, log, upgrades }: ServeHttpOptions,
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
  const call: HookCall = {
    pluginContext: readContext(struct(args, "Context")),
    get signal() {
      return gone.signal;
    },
  };
  const response = await endpoint.serveHTTP(hook, requestOf(head, body ?? null, gone), call);
  const upgrade = upgradeOf(response);
  if (upgrade) {
    await serverHeaders;
    if (await serveUpgrade(upgrade, writer, upgrades, log)) {
      return gone.abort(new Error("the connection that the request came on is closed"));
    }
  }
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
  const end = await sendBody(writer, statusCode, reader, keeper);
  if (end.kind === "sent") return;
  gone.abort(end.error);
  await reader.cancel(end.error).catch(() => {});
  if (end.kind === "gone") return log("debug", `ServeHTTP: the client left: ${end.error.message}`);
  log("error", `ServeHTTP: the body of the response failed: ${end.error.message}`, { error: end.error });
  if (end.begun) return writer.abort();
  await writer.syncHeader(await serverHeaders);
  await writer.writeHeader(500);
}

/**
 * The Request of a head. Its signal is the one that tells of a client that has left, made when it is read: one given to the
 * constructor costs as much as the rest of a small request.
 */
function requestOf(head: ValidHead, body: ReadableStream<Uint8Array> | null, gone: LazyAbort): Request {
  const { url, method, headers } = head;
  const request = new Request(url, body ? { method, headers, body, duplex: "half" } : { method, headers });
  return Object.defineProperty(request, "signal", { get: () => gone.signal });
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
