import assert from "node:assert/strict";
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";
import { test } from "node:test";
import { create } from "@bufbuild/protobuf";
import { Code, ConnectError, createClient, type Transport } from "@connectrpc/connect";
import {
  compressionGzip,
  createConnectTransport,
  createGrpcTransport,
  createGrpcWebTransport,
  Http2SessionManager,
} from "@connectrpc/connect-node";
import type { HookCall } from "@mattermost-plugin/carrier";
import { createAppError } from "@mattermost-plugin/carrier";
import { Health } from "@mattermost-plugin/gen/pb/grpc/health/v1/health_pb";
import { ServeHTTPRequestSchema } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_http_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { GRPCController } from "@mattermost-plugin/gen/pb/plugin/grpc_controller_pb";
import { openPlugin } from "../../test/open-plugin.ts";

const transports = {
  "Connect with JSON": (sessionManager: Http2SessionManager) =>
    createConnectTransport({ httpVersion: "2", baseUrl: "http://localhost", sessionManager, useBinaryFormat: false }),
  "Connect with binary": (sessionManager: Http2SessionManager) =>
    createConnectTransport({ httpVersion: "2", baseUrl: "http://localhost", sessionManager }),
  "gRPC-web": (sessionManager: Http2SessionManager) =>
    createGrpcWebTransport({ httpVersion: "2", baseUrl: "http://localhost", sessionManager }),
  "gRPC with JSON": (sessionManager: Http2SessionManager) =>
    createGrpcTransport({ baseUrl: "http://localhost", sessionManager, useBinaryFormat: false }),
  "Connect's own gRPC": (sessionManager: Http2SessionManager) =>
    createGrpcTransport({ baseUrl: "http://localhost", sessionManager }),
};

async function withTransport<T>(
  socket: string,
  make: (sessionManager: Http2SessionManager) => Transport,
  use: (transport: Transport) => Promise<T>,
): Promise<T> {
  const sessions = new Http2SessionManager("http://localhost", undefined, { createConnection: () => connect(socket) });
  try {
    return await use(make(sessions));
  } finally {
    sessions.abort();
  }
}

for (const [name, make] of Object.entries(transports)) {
  test(`${name}: hooks, health and HTTP behave as for plain gRPC`, async (t) => {
    const { socket } = await openPlugin(t, {
      implemented: ["OnActivate"],
      hooks: {
        messageWillBePosted: ({ post }, call) => ({
          kind: "value",
          value: { ...post, message: `${post.message}, ${call.pluginContext?.sessionId}` },
        }),
        onActivate: () => ({ kind: "error", error: createAppError({ id: "x", message: "no", statusCode: 400 }) }),
      },
      serveHTTP: async (request) => new Response(`${request.method} ${await request.text()}`, { status: 202 }),
    });
    await withTransport(socket, make, async (transport) => {
      const hooks = createClient(PluginHooks, transport);
      assert.deepEqual((await hooks.implemented({})).hooks, ["OnActivate"]);
      const posted = await hooks.messageWillBePosted({
        post: { message: "grüezi", props: { a: [1] } },
        pluginContext: { sessionId: "s" },
      });
      assert.equal(posted.modifiedPost?.message, "grüezi, s");
      assert.deepEqual(posted.modifiedPost?.props, { a: [1] });
      assert.equal((await hooks.onActivate({})).error?.id, "x");

      const health = createClient(Health, transport);
      assert.equal((await health.check({ service: "plugin" })).status, 1);
      await assert.rejects(
        health.check({ service: "other" }),
        (error) => ConnectError.from(error).code === Code.NotFound,
      );
      for await (const { status } of health.watch({ service: "" })) {
        assert.equal(status, 1);
        break;
      }

      const answers = hooks.serveHTTP(
        (async function* () {
          yield create(ServeHTTPRequestSchema, { init: { method: "PUT", url: "/x", host: "h" } });
          yield create(ServeHTTPRequestSchema, { bodyChunk: Buffer.from("some ") });
          yield create(ServeHTTPRequestSchema, { bodyChunk: Buffer.from("text"), bodyComplete: true });
        })(),
      );
      let status: number | undefined;
      let body = "";
      for await (const answer of answers) {
        status ??= answer.init?.statusCode;
        body += Buffer.from(answer.bodyChunk).toString();
      }
      assert.deepEqual([status, body], [202, "PUT some text"]);
    });
  });
}

test("Shutdown and cancellation through Connect", async (t) => {
  const entered = Promise.withResolvers<HookCall>();
  const { socket, endpoint } = await openPlugin(t, {
    hooks: {
      onActivate: (_args, call) => {
        entered.resolve(call);
        return new Promise(() => {});
      },
    },
  });
  await withTransport(socket, transports["Connect with JSON"], async (transport) => {
    const cancel = new AbortController();
    const failed = createClient(PluginHooks, transport).onActivate({}, { signal: cancel.signal });
    const { signal } = await entered.promise;
    const aborted = new Promise((resolve) => signal.addEventListener("abort", resolve));
    cancel.abort();
    await assert.rejects(failed);
    await aborted;
    await createClient(GRPCController, transport).shutdown({});
    assert.match(await endpoint.stopped, /shut down/);
  });
});

test("compressed requests are refused, and no compression is offered", async (t) => {
  const { socket } = await openPlugin(t, {});
  const gzip = (sessionManager: Http2SessionManager) =>
    createGrpcTransport({
      baseUrl: "http://localhost",
      sessionManager,
      acceptCompression: [compressionGzip],
      sendCompression: compressionGzip,
      compressMinBytes: 0,
    });
  await withTransport(socket, gzip, async (transport) => {
    const call = createClient(PluginHooks, transport).messageWillBePosted({ post: { message: "x".repeat(10_000) } });
    await assert.rejects(call, (error) => ConnectError.from(error).code === Code.Unimplemented);
  });
});

test("requests that are nothing of the kind get an HTTP status", async (t) => {
  const { socket } = await openPlugin(t, {});
  const session = connectHttp2("http://localhost", { createConnection: () => connect(socket) });
  t.after(() => session.destroy());
  const statusOf = (headers: Record<string, string>, body = "") =>
    new Promise((resolve, reject) => {
      const stream = session.request(headers, { endStream: false });
      stream.on("response", (given) => resolve(given[":status"]));
      stream.on("error", reject);
      stream.resume();
      stream.end(body);
    });
  const path = "/mattermost.pluginapi.v1.PluginHooks/OnActivate";
  assert.equal(await statusOf({ ":method": "GET", ":path": path }), 405);
  assert.equal(await statusOf({ ":method": "POST", ":path": path, "content-type": "text/plain" }, "hi"), 415);
  assert.equal(await statusOf({ ":method": "POST", ":path": path, "content-type": "application/json" }, "{"), 400);
  assert.equal(await statusOf({ ":method": "POST", ":path": path, "content-type": "application/json" }, "{}"), 200);
  assert.equal(await statusOf({ ":method": "GET", ":path": "/" }), 404);
  assert.equal(await statusOf({ ":method": "OPTIONS", ":path": "*" }), 404);
});
