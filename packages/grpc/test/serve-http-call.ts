import { create, fromBinary, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import type { ClientDuplexStream, StatusObject } from "@grpc/grpc-js";
import {
  type ServeHTTPRequestInitSchema,
  ServeHTTPRequestSchema,
  type ServeHTTPResponse,
  ServeHTTPResponseSchema,
} from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_http_pb";
import { type GrpcJsClient, openRaw } from "./grpc-js-client.ts";

type Head = MessageInitShape<typeof ServeHTTPRequestInitSchema>;

/** A ServeHTTP call made with grpc-js. */
export interface HttpCall {
  readonly stream: ClientDuplexStream<Buffer, Buffer>;
  send(message: MessageInitShape<typeof ServeHTTPRequestSchema>): boolean;
  /** The next response message; undefined at the end. Rejects with grpc-js' error. */
  next(): Promise<ServeHTTPResponse | undefined>;
  /** The rest of the messages. */
  rest(): Promise<ServeHTTPResponse[]>;
  readonly status: Promise<StatusObject>;
}

export function openHttp(client: GrpcJsClient, method: "ServeHTTP" | "ServeMetrics" = "ServeHTTP"): HttpCall {
  const stream = openRaw(client, `/mattermost.pluginapi.v1.PluginHooks/${method}`);
  const status = new Promise<StatusObject>((resolve) => stream.on("status", resolve));
  // Whoever reads is told; nobody else minds.
  stream.on("error", () => {});
  const iterator = stream[Symbol.asyncIterator]();
  const next = async (): Promise<ServeHTTPResponse | undefined> => {
    const read = await iterator.next();
    return read.done ? undefined : fromBinary(ServeHTTPResponseSchema, read.value as Buffer);
  };
  return {
    stream,
    status,
    next,
    send: (message) =>
      stream.write(Buffer.from(toBinary(ServeHTTPRequestSchema, create(ServeHTTPRequestSchema, message)))),
    async rest() {
      const messages: ServeHTTPResponse[] = [];
      for (let message = await next(); message !== undefined; message = await next()) messages.push(message);
      return messages;
    },
  };
}

export interface CollectedResponse {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  readonly messages: readonly ServeHTTPResponse[];
}

/** Sends a whole request and collects the whole response. */
export async function fetchHttp(client: GrpcJsClient, head: Head, body = ""): Promise<CollectedResponse> {
  const call = openHttp(client);
  call.send({
    init: { method: "GET", url: "/", host: "example.com", ...head },
    bodyChunk: Buffer.from(body),
    bodyComplete: true,
  });
  call.stream.end();
  return collect(await call.rest());
}

export function collect(messages: readonly ServeHTTPResponse[]): CollectedResponse {
  const init = messages[0]?.init;
  return {
    status: init?.statusCode,
    headers: Object.fromEntries((init?.headers ?? []).map(({ key, values }) => [key, values])),
    body: Buffer.concat(messages.map((message) => message.bodyChunk)).toString(),
    messages,
  };
}
