import { createServer, type IncomingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import {
  type DescMethod,
  type DescMethodBiDiStreaming,
  type DescMethodServerStreaming,
  type DescMethodUnary,
  type DescService,
  fromBinary,
  type Message,
  toBinary,
} from "@bufbuild/protobuf";
import { type Code, ConnectError, type ConnectRouter, type HandlerContext } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import { messageOf } from "../frame/frame.ts";
import { statusNumbers } from "../status/status-code.ts";
import { isStatusError } from "../status/status-error.ts";
import type { Methods, ServerCall, StreamMethod, UnaryMethod } from "./method.ts";
import { pipeMessages } from "./pipe-messages.ts";
import type { ServeContext } from "./serve-context.ts";
import { statusOfThrown } from "./status-of-thrown.ts";

/** Serves what is not plain gRPC. */
export type Fallback = (
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  flags: number,
  rawHeaders: readonly string[],
) => void;

/**
 * Serves the same methods through a Connect router: the Connect and gRPC-web protocols, JSON, other content types.
 * Its messages are made from, and turned into, the bytes that the methods take and give. Offers no compression.
 */
export function createConnectFallback(
  services: readonly DescService[],
  methods: Methods,
  context: ServeContext,
): Fallback {
  const routes = (router: ConnectRouter): void => {
    for (const service of services) {
      for (const rpc of service.methods) {
        const method = methods.get(`/${service.typeName}/${rpc.name}`);
        if (method !== undefined) register(router, rpc, method, context);
      }
    }
  };
  // Never listens: node's compatibility layer makes requests and responses of the streams that it is handed.
  const compatible = createServer(
    {},
    connectNodeAdapter({ routes, acceptCompression: [], readMaxBytes: context.maxReceiveBytes }),
  );
  return (stream, headers, flags, rawHeaders) => {
    // Any authority will do, also one that is no valid host.
    compatible.emit("stream", stream, { ...headers, ":authority": "localhost" }, flags, rawHeaders);
  };
}

function register(
  router: ConnectRouter,
  rpc: DescMethod,
  method: UnaryMethod | StreamMethod,
  context: ServeContext,
): void {
  if (method.kind === "unary" && rpc.methodKind === "unary") {
    router.rpc(rpc as DescMethodUnary, async (request: Message, handler: HandlerContext) => {
      const call = callOf(handler, rpc);
      try {
        return fromBinary(rpc.output, messageOf(await method.handle(toBinary(rpc.input, request), call)));
      } catch (error) {
        throw toConnectError(error, call, context);
      }
    });
  } else if (method.kind === "stream" && rpc.methodKind === "server_streaming") {
    router.rpc(rpc as DescMethodServerStreaming, (request: Message, handler: HandlerContext) =>
      answers(method, rpc, once(request), handler, context),
    );
  } else if (method.kind === "stream" && rpc.methodKind === "bidi_streaming") {
    router.rpc(rpc as DescMethodBiDiStreaming, (requests: AsyncIterable<Message>, handler: HandlerContext) =>
      answers(method, rpc, requests, handler, context),
    );
  } else {
    throw new Error(
      `${rpc.parent.typeName}.${rpc.name} is ${rpc.methodKind}, but its implementation is ${method.kind}`,
    );
  }
}

async function* answers(
  method: StreamMethod,
  rpc: DescMethod,
  requests: AsyncIterable<Message>,
  handler: HandlerContext,
  context: ServeContext,
): AsyncGenerator<Message> {
  const call = callOf(handler, rpc);
  const encoded = encodeAll(rpc, requests);
  try {
    for await (const bytes of pipeMessages(method, encoded, call)) yield fromBinary(rpc.output, bytes);
  } catch (error) {
    throw toConnectError(error, call, context);
  }
}

async function* encodeAll(rpc: DescMethod, requests: AsyncIterable<Message>): AsyncGenerator<Uint8Array> {
  for await (const request of requests) yield toBinary(rpc.input, request);
}

async function* once(request: Message): AsyncGenerator<Message> {
  yield request;
}

function callOf(handler: HandlerContext, rpc: DescMethod): ServerCall {
  const headers: IncomingHttpHeaders = { ":path": `/${rpc.parent.typeName}/${rpc.name}` };
  handler.requestHeader.forEach((value, name) => {
    headers[name] = value;
  });
  return { headers, signal: handler.signal };
}

function toConnectError(error: unknown, call: ServerCall, context: ServeContext): ConnectError {
  if (error instanceof ConnectError) return error;
  const status = isStatusError(error) ? error : statusOfThrown(error, call.headers, context.log);
  const code: Code = statusNumbers[status.code];
  return new ConnectError(status.message, code);
}
