import type { HostApi } from "@mattermost-plugin/gen";
import type { ServeHTTPRequestHeadInit } from "@mattermost-plugin/gen/grpc";
import {
  connectPlugin,
  createApiServer,
  createToken,
  type PluginClient,
  type PluginHttpResponse,
} from "@mattermost-plugin/grpc/host";
import { samplePost } from "../../../lib/sample-post.ts";
import { bodyBytes, piece, pieceBytes } from "../../http-bodies.ts";
import { checkLength, checkMessage, storedValue } from "../checked.ts";
import type { HostDriver } from "../host-driver.ts";
import { pluginContext, requestHeaders } from "../request-facts.ts";
import { serveDriver } from "../serve-driver.ts";

await serveDriver(createDriver);

async function createDriver(socketDir: string): Promise<HostDriver> {
  const api = { kvGet: () => storedValue, getServerVersion: () => "11.0.0" } as Partial<HostApi> as HostApi;
  const server = await createApiServer({ api, pluginId: "com.example.bench", token: createToken(), dir: socketDir });
  let client: PluginClient;

  const send = (method: string, url: string, body?: AsyncIterable<Uint8Array>): Promise<PluginHttpResponse> =>
    client.serveHTTP("serveHTTP", { head: headOf(method, url, body === undefined ? 0 : bodyBytes), body });

  return {
    apiTarget: server.target,
    apiToken: server.token,
    async connect(socket) {
      client = connectPlugin({ network: "unix", address: socket, pluginId: "com.example.bench" });
      await client.implemented();
      await client.callHook("onActivate", {}, undefined);
    },
    async postMessage() {
      const outcome = await client.callHook("messageWillBePosted", { post: samplePost }, pluginContext);
      checkMessage(outcome.kind === "value" ? outcome.value.message : outcome.kind);
    },
    async executeCommand(command) {
      const outcome = await client.callHook("executeCommand", { args: { command } as never }, pluginContext);
      if (outcome.kind !== "value") throw new Error(`${command} answered ${JSON.stringify(outcome)}`);
      return outcome.value.text;
    },
    async get() {
      const response = await send("GET", "/");
      checkLength(response.status, await lengthOf(response));
    },
    async upload() {
      const response = await send("POST", "/upload", pieces());
      checkLength(response.status, await lengthOf(response), String(bodyBytes).length);
    },
    async download() {
      const response = await send("GET", "/download");
      checkLength(response.status, await lengthOf(response), bodyBytes);
    },
  };
}

function headOf(method: string, url: string, contentLength: number): ServeHTTPRequestHeadInit {
  return { pluginContext, method, url, proto: "HTTP/1.1", host: "localhost", headers: requestHeaders, contentLength };
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent < bodyBytes; sent += pieceBytes) yield piece;
}

async function lengthOf(response: PluginHttpResponse): Promise<number> {
  let length = 0;
  for await (const { chunk } of response.body) length += chunk.length;
  return length;
}
