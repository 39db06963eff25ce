import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { connect } from "node:net";
import { dirname } from "node:path";
import { type TestContext, test } from "node:test";
import { create, toBinary } from "@bufbuild/protobuf";
import { Code, ConnectError, createClient as createConnectClient } from "@connectrpc/connect";
import { createConnectTransport, Http2SessionManager } from "@connectrpc/connect-node";
import { Metadata } from "@grpc/grpc-js";
import { createAppError } from "@mattermost-plugin/carrier";
import type { HostApi, HostCall } from "@mattermost-plugin/gen";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import {
  callRaw,
  callUnaryMethod,
  codeOf,
  createClient,
  failureOf,
  type GrpcJsClient,
} from "../../test/grpc-js-client.ts";
import { logLines } from "../../test/log-lines.ts";
import { tempDir } from "../../test/temp-dir.ts";
import { type ApiServer, type ApiServerOptions, createApiServer, createToken } from "./index.ts";

const rpcs = PluginAPI.method;

interface Served {
  readonly server: ApiServer;
  readonly client: GrpcJsClient;
  readonly lines: readonly string[];
}

async function serve(t: TestContext, api: Partial<HostApi>, options: Partial<ApiServerOptions> = {}): Promise<Served> {
  const { lines, log } = logLines();
  const server = await createApiServer({
    api: api as HostApi,
    pluginId: "com.example",
    dir: await tempDir(t),
    log,
    ...options,
  });
  const client = createClient(server.target);
  t.after(async () => {
    client.close();
    await server.close(0);
  });
  return { server, client, lines };
}

test("methods get their request and answer their value", async (t) => {
  const calls: HostCall[] = [];
  const { client } = await serve(t, {
    getUser(request, call) {
      calls.push(call);
      return { id: request.userId, username: "zoë" };
    },
    getServerVersion: async () => "10.1.0",
    deletePost: () => {},
    getLicense: () => undefined,
    kvGet: () => new Uint8Array([1, 2]),
  });
  assert.equal((await callUnaryMethod(client, rpcs.getUser, { userId: "u1" })).user?.username, "zoë");
  assert.equal(calls[0]?.pluginId, "com.example");
  assert.equal((await callUnaryMethod(client, rpcs.getServerVersion, {})).version, "10.1.0");
  assert.equal((await callUnaryMethod(client, rpcs.deletePost, { postId: "p" })).error, undefined);
  assert.deepEqual([...(await callUnaryMethod(client, rpcs.kVGet, { key: "k" })).value], [1, 2]);
  await callUnaryMethod(client, rpcs.getLicense, {});
});

test("every rpc of the contract is served", async (t) => {
  const api = new Proxy({} as HostApi, {
    get: (_target, name) => () => {
      throw createAppError({ id: "test", message: String(name), statusCode: 418 });
    },
  });
  const { client } = await serve(t, api);
  assert.ok(PluginAPI.methods.length >= 236);
  for (const rpc of PluginAPI.methods) {
    if (rpc.methodKind !== "unary") throw new Error(`${rpc.name} is not unary`);
    const answer = await callRaw(client, `/${PluginAPI.typeName}/${rpc.name}`, toBinary(rpc.input, create(rpc.input)));
    assert.ok(answer.includes("test"), rpc.name);
  }
});

test("an AppError is embedded with everything it has", async (t) => {
  const { client, lines } = await serve(t, {
    getUser() {
      throw createAppError({
        id: "store.missing",
        message: "gone",
        detailedError: "id=u1",
        requestId: "r",
        where: "GetUser",
        statusCode: 404,
      });
    },
  });
  const { error, user } = await callUnaryMethod(client, rpcs.getUser, {});
  assert.equal(user, undefined);
  assert.deepEqual(
    [error?.id, error?.message, error?.detailedError, error?.requestId, error?.where, error?.statusCode],
    ["store.missing", "gone", "id=u1", "r", "GetUser", 404],
  );
  assert.deepEqual(lines, []);
});

test("anything else that is thrown is a plain 500, and the log says what", async (t) => {
  const { client, lines } = await serve(t, {
    getUser: () => Promise.reject(new Error("password of the database is hunter2")),
    getTeam: () => ({ createAt: "now" as unknown as number }),
  });
  const { error } = await callUnaryMethod(client, rpcs.getUser, {});
  assert.deepEqual([error?.statusCode, error?.id], [500, "mattermost_plugin.api.internal_error"]);
  assert.ok(
    !JSON.stringify(error, (_key, value) => (typeof value === "bigint" ? `${value}` : value)).includes("hunter2"),
  );
  assert.equal((await callUnaryMethod(client, rpcs.getTeam, {})).error?.statusCode, 500);
  assert.match(lines.join("\n"), /GetUser failed.*hunter2\n.*GetTeam failed.*createAt/);
});

test("a method that the host lacks is a plain 500, too", async (t) => {
  const { client } = await serve(t, {});
  assert.equal((await callUnaryMethod(client, rpcs.getUser, {})).error?.statusCode, 500);
});

test("with a token, nothing is served without it", async (t) => {
  const token = createToken();
  assert.match(token, /^[\w-]{43}$/);
  let served = 0;
  const { client, server } = await serve(
    t,
    {
      getServerVersion() {
        served++;
        return "1";
      },
    },
    { token },
  );
  assert.equal(server.token, token);
  const call = (authorization?: string) => {
    const metadata = new Metadata();
    if (authorization !== undefined) metadata.set("authorization", authorization);
    return callUnaryMethod(client, rpcs.getServerVersion, {}, { metadata });
  };
  for (const wrong of [
    undefined,
    "",
    token,
    "Bearer ",
    `bearer ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
    "Basic x",
  ]) {
    assert.equal(codeOf(await failureOf(call(wrong))), "UNAUTHENTICATED", JSON.stringify(wrong));
  }
  assert.equal(served, 0);
  assert.equal((await call(`Bearer ${token}`)).version, "1");
});

test("the token holds for other protocols as well", async (t) => {
  const { server } = await serve(t, { getServerVersion: () => "1" }, { token: "secret" });
  const socket = server.target.slice("unix:".length);
  const sessionManager = new Http2SessionManager("http://localhost", undefined, {
    createConnection: () => connect(socket),
  });
  t.after(() => sessionManager.abort());
  const transport = createConnectTransport({ httpVersion: "2", baseUrl: "http://localhost", sessionManager });
  const client = createConnectClient(PluginAPI, transport);
  await assert.rejects(client.getServerVersion({}), (error) => ConnectError.from(error).code === Code.Unauthenticated);
  const headers = { authorization: "Bearer secret" };
  assert.equal((await client.getServerVersion({}, { headers })).version, "1");
});

test("only this user can enter the directory of the socket, which goes with the server", async (t) => {
  const { server } = await serve(t, {});
  const dir = dirname(server.target.slice("unix:".length));
  assert.equal(statSync(dir).mode & 0o777, 0o700);
  await server.close();
  await server.close();
  assert.ok(!existsSync(dir));
});

test("files arrive as streams, larger than Mattermost's own host takes them", async (t) => {
  const sizes: number[] = [];
  const { client } = await serve(t, {
    async uploadData({ data, uploadSession }) {
      sizes.push((await new Response(data).bytes()).length);
      return { id: uploadSession?.id };
    },
    async installPlugin({ fileData, replace }) {
      sizes.push((await new Response(fileData).bytes()).length);
      return { id: `${replace}` };
    },
  });
  const uploaded = await callUnaryMethod(client, rpcs.uploadData, {
    uploadSession: { id: "s" },
    data: new Uint8Array(20_000_000),
  });
  assert.equal(uploaded.fileInfo?.id, "s");
  assert.equal(
    (await callUnaryMethod(client, rpcs.installPlugin, { fileData: new Uint8Array(3), replace: true })).manifest?.id,
    "true",
  );
  assert.deepEqual(sizes, [20_000_000, 3]);
});

test("a request above the limit is refused", async (t) => {
  const { client } = await serve(t, { kvSet: () => {} }, { maxReceiveBytes: 1_000 });
  await callUnaryMethod(client, rpcs.kVSet, { key: "k", value: new Uint8Array(900) });
  const error = await failureOf(callUnaryMethod(client, rpcs.kVSet, { key: "k", value: new Uint8Array(1_001) }));
  assert.equal(codeOf(error), "RESOURCE_EXHAUSTED");
});

test("pluginHTTP gets a Request and answers a Response", async (t) => {
  const { client } = await serve(t, {
    async pluginHTTP(request, call) {
      const { pathname, search } = new URL(request.url);
      const body = `${call.pluginId} ${request.method} ${pathname}${search} ${request.headers.get("x-a")} ${await request.text()}`;
      const headers = new Headers({ "x-b": "1" });
      headers.append("set-cookie", "a=1");
      headers.append("set-cookie", "b=2");
      return new Response(body, { status: 202, headers });
    },
  });
  const request = { method: "PUT", url: "/com.other/x?y=1", headers: { "X-A": "2" }, body: Buffer.from("hi") };
  const answer = await callUnaryMethod(client, rpcs.pluginHTTP, request);
  assert.equal(Buffer.from(answer.body).toString(), "com.example PUT /com.other/x?y=1 2 hi");
  assert.deepEqual([answer.statusCode, answer.headers["x-b"], answer.headers["set-cookie"]], [202, "1", "a=1, b=2"]);
  assert.deepEqual(
    answer.headerList.map(({ key, values }) => [key, ...values]),
    [
      ["content-type", "text/plain;charset=UTF-8"],
      ["x-b", "1"],
      ["set-cookie", "a=1", "b=2"],
    ],
  );
  for (const wrong of [
    { method: "TRACE", url: "/" },
    { method: "G T", url: "/" },
    { url: "/", headers: { "a b": "c" } },
    { url: "/", headerList: [{ key: "a b", values: ["c"] }] },
  ]) {
    assert.equal(codeOf(await failureOf(callUnaryMethod(client, rpcs.pluginHTTP, wrong))), "INVALID_ARGUMENT");
  }
});

test("a call that the plugin gives up aborts its signal", async (t) => {
  const entered = Promise.withResolvers<HostCall>();
  const { client } = await serve(t, {
    getUser(_request, call) {
      entered.resolve(call);
      return new Promise(() => {});
    },
  });
  const failed = failureOf(callUnaryMethod(client, rpcs.getUser, {}, { deadline: Date.now() + 50 }));
  const { signal } = await entered.promise;
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
  await failed;
});

test("closing waits for running calls, up to its limit", async (t) => {
  const entered = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<string>();
  const { client, server } = await serve(t, {
    getServerVersion() {
      entered.resolve();
      return leave.promise;
    },
    getSystemInstallDate: () => new Promise(() => {}),
  });
  const running = callUnaryMethod(client, rpcs.getServerVersion, {});
  await entered.promise;
  const closed = server.close(60_000);
  leave.resolve("1");
  assert.equal((await running).version, "1");
  await closed;
});
