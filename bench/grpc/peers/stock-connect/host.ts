import { once } from "node:events";
import { createServer } from "node:http2";
import { connect as connectSocket } from "node:net";
import { join } from "node:path";
import { fromBinary, type MessageInitShape } from "@bufbuild/protobuf";
import { type Client, createClient } from "@connectrpc/connect";
import { connectNodeAdapter, createGrpcTransport } from "@connectrpc/connect-node";
import { encodePost } from "@mattermost-plugin/gen/grpc";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import type {
  ServeHTTPRequestSchema,
  ServeHTTPResponse,
} from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_http_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { PostSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/post_pb";
import { createWriter, finishWriter } from "@mattermost-plugin/protowire";
import { samplePost } from "../../../lib/sample-post.ts";
import { bodyBytes, piece, pieceBytes } from "../../http-bodies.ts";
import { checkLength, checkMessage, storedValue } from "../checked.ts";
import type { HostDriver } from "../host-driver.ts";
import { pluginContext, requestHeaders } from "../request-facts.ts";
import { serveDriver } from "../serve-driver.ts";

type RequestInit = MessageInitShape<typeof ServeHTTPRequestSchema>;

await serveDriver(createDriver);

async function createDriver(socketDir: string): Promise<HostDriver> {
  const apiSocket = join(socketDir, `stock-connect-api-${process.pid}`);
  await listenApi(apiSocket);
  const post = fromBinary(PostSchema, samplePostBytes());
  let client: Client<typeof PluginHooks>;

  return {
    apiTarget: `unix:${apiSocket}`,
    apiToken: undefined,
    async connect(socket) {
      client = createClient(
        PluginHooks,
        createGrpcTransport({
          baseUrl: "http://localhost",
          acceptCompression: [],
          defaultTimeoutMs: 30_000,
          nodeOptions: { createConnection: () => connectSocket(socket) },
        }),
      );
      await client.implemented({});
      await client.onActivate({});
    },
    async postMessage() {
      const { modifiedPost } = await client.messageWillBePosted({ post, pluginContext });
      checkMessage(modifiedPost?.message);
    },
    async executeCommand(command) {
      const { response } = await client.executeCommand({ args: { command }, pluginContext });
      return response?.text ?? "";
    },
    async get() {
      const { status, length } = await readResponse(client.serveHTTP(bodyless("GET", "/")));
      checkLength(status, length);
    },
    async upload() {
      const { status, length } = await readResponse(client.serveHTTP(upload("/upload")));
      checkLength(status, length, String(bodyBytes).length);
    },
    async download() {
      const { status, length } = await readResponse(client.serveHTTP(bodyless("GET", "/download")));
      checkLength(status, length, bodyBytes);
    },
  };
}

async function listenApi(socket: string): Promise<void> {
  const server = createServer(
    connectNodeAdapter({
      acceptCompression: [],
      routes: (router) => router.service(PluginAPI, { kVGet: () => ({ value: storedValue }) }),
    }),
  );
  await once(server.listen(socket), "listening");
}

function samplePostBytes(): Uint8Array {
  const writer = createWriter();
  encodePost(writer, samplePost);
  return new Uint8Array(finishWriter(writer));
}

function headOf(method: string, url: string, contentLength: bigint): RequestInit {
  const init = {
    pluginContext,
    method,
    url,
    proto: "HTTP/1.1",
    host: "localhost",
    headers: requestHeaders,
    contentLength,
  };
  return { init };
}

async function* bodyless(method: string, url: string): AsyncGenerator<RequestInit> {
  yield { ...headOf(method, url, 0n), bodyComplete: true };
}

async function* upload(url: string): AsyncGenerator<RequestInit> {
  yield headOf("POST", url, BigInt(bodyBytes));
  for (let sent = 0; sent < bodyBytes; sent += pieceBytes) yield { bodyChunk: piece };
  yield { bodyComplete: true };
}

async function readResponse(messages: AsyncIterable<ServeHTTPResponse>): Promise<{ status: number; length: number }> {
  let status = 0;
  let length = 0;
  for await (const { init, bodyChunk } of messages) {
    if (init !== undefined) status = init.statusCode;
    length += bodyChunk.length;
  }
  return { status, length };
}
