import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { test } from "node:test";
import { isListenError } from "@mattermost-plugin/go-plugin";

const loaded: string[] = [];
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    loaded.push(resolved.url);
    return resolved;
  },
});

const { callRaw, codeOf, createClient, failureOf, openRaw } = await import("../../test/grpc-js-client.ts");
const { openPlugin } = await import("../../test/open-plugin.ts");
const { openGrpc } = await import("./open-grpc.ts");
const { testEndpoint } = await import("../../test/plugin-endpoint.ts");

const implemented = "/mattermost.pluginapi.v1.PluginHooks/Implemented";
const none = new Uint8Array(0);

test("plain gRPC loads neither Connect nor the message descriptors", async (t) => {
  const { client } = await openPlugin(t, {});
  await callRaw(client, implemented, none);
  assert.ok(loaded.some((url) => url.includes("hook-codecs")));
  assert.deepEqual(
    loaded.filter((url) => url.includes("@connectrpc") || url.includes("/gen/src/pb/")),
    [],
  );
});

test("the socket is where the handshake says, and gone after the end", async (t) => {
  const { served, socket, client } = await openPlugin(t, {});
  assert.equal(served.handshakeLine, `1|1|unix|${socket}|grpc`);
  await callRaw(client, implemented, none);
  assert.ok(existsSync(socket));
  await Promise.all([served.close(1_000), served.close(1_000)]);
  assert.ok(!existsSync(socket));
});

test("TCP listens on the machine itself, on a port of the range", async (t) => {
  const env = { PLUGIN_MIN_PORT: "39000", PLUGIN_MAX_PORT: "39500" };
  const { served, client } = await openPlugin(t, {}, { network: "tcp", env });
  const port = Number(/^1\|1\|tcp\|127\.0\.0\.1:(\d+)\|grpc$/.exec(served.handshakeLine)?.[1]);
  assert.ok(port >= 39_000 && port <= 39_500);
  await callRaw(client, implemented, none);
});

test("what can't be listened on, and a target that is none, fail at once and say so", async () => {
  const endpoint = testEndpoint();
  const log = () => {};
  const nowhere = { PLUGIN_UNIX_SOCKET_DIR: "/nonexistent/dir" };
  assert.ok(isListenError(await failureOf(openGrpc({ endpoint, log, env: nowhere }))));
  const wrong = openGrpc({ endpoint, log, env: { MATTERMOST_PLUGIN_API_TARGET: "localhost" } });
  await assert.rejects(wrong, /MATTERMOST_PLUGIN_API_TARGET: "localhost" is no address: expected host:port/);
});

test("Shutdown answers, then the endpoint is told", async (t) => {
  const { client, endpoint, served } = await openPlugin(t, {});
  assert.equal((await callRaw(client, "/plugin.GRPCController/Shutdown", none)).length, 0);
  assert.match(await endpoint.stopped, /host asked the plugin to shut down/);
  await served.close(1_000);
  assert.equal(endpoint.stops.length, 1);
});

test("Shutdown is answered also when the process stops at once", async (t) => {
  const opened = await openPlugin(t, {});
  const closed = opened.endpoint.stopped.then(() => opened.served.close(1_000));
  await callRaw(opened.client, "/plugin.GRPCController/Shutdown", none);
  await closed;
});

test("the streams of stdio and broker stay open and quiet until the end", async (t) => {
  const { client, served } = await openPlugin(t, {});
  const streams = ["/plugin.GRPCStdio/StreamStdio", "/plugin.GRPCBroker/StartStream"].map((path) =>
    openRaw(client, path),
  );
  const ends = streams.map(async (stream) => {
    stream.on("data", () => assert.fail("nothing is sent there"));
    stream.write(Buffer.alloc(0));
    const [status] = await once(stream, "status");
    return status.code;
  });
  await callRaw(client, implemented, none);
  const began = performance.now();
  await served.close(30_000);
  assert.deepEqual(await Promise.all(ends), [0, 0]);
  assert.ok(performance.now() - began < 10_000, "quiet streams must not use up the grace");
});

test("hooks that come while stopping are refused, those that run finish", async (t) => {
  const entered = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  const { client, served } = await openPlugin(t, {
    hooks: {
      async onActivate() {
        entered.resolve();
        await leave.promise;
        return { kind: "nothing" };
      },
    },
  });
  const path = "/mattermost.pluginapi.v1.PluginHooks/OnActivate";
  const running = callRaw(client, path, none);
  await entered.promise;
  const closed = served.close(60_000);
  assert.equal(codeOf(await failureOf(callRaw(client, path, none))), "UNAVAILABLE");
  leave.resolve();
  await Promise.all([running, closed]);
});

test("a host that closes its connection and does not come back is gone", async (t) => {
  const { target, served } = await openPlugin(t, {}, { hostWatch: { reconnectMs: 50, pollMs: 10 } });
  const host = createClient(target);
  await callRaw(host, implemented, none);
  host.close();
  assert.match(await served.hostGone, /closed its connection/);
});
