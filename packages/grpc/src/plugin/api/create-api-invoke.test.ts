import assert from "node:assert/strict";
import { getEventListeners, once } from "node:events";
import { createServer } from "node:http2";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { isAppError, type ThrownAppError } from "@mattermost-plugin/carrier";
import { type Api, createApi } from "@mattermost-plugin/gen";
import { type ApiHandlers, serveApi, statusOf } from "../../../test/api-host.ts";
import { failureOf } from "../../../test/grpc-js-client.ts";
import { tempDir } from "../../../test/temp-dir.ts";
import { type ApiInvokeOptions, createApiInvoke } from "./create-api-invoke.ts";

function connectApi(t: TestContext, target: string, options: Partial<ApiInvokeOptions> = {}): Api {
  const access = createApiInvoke({ ...options, env: { MATTERMOST_PLUGIN_API_TARGET: target, ...options.env } });
  t.after(() => access.close());
  return createApi(access.invoke);
}

async function withHost(t: TestContext, handlers: ApiHandlers, options?: Partial<ApiInvokeOptions>) {
  const host = await serveApi(t, handlers);
  return { host, api: connectApi(t, host.target, options) };
}

async function appErrorOf(promise: Promise<unknown>): Promise<ThrownAppError> {
  const error = await failureOf(promise);
  if (!isAppError(error)) throw error;
  return error;
}

test("methods answer their value", async (t) => {
  const { api, host } = await withHost(t, {
    getUser: ({ userId }) => ({ user: { id: userId, username: "zoë", props: { a: "1" } } }),
    getTeamsForUser: () => ({ teams: [{ id: "t1" }, { id: "t2" }] }),
    deletePost: () => ({}),
    getServerVersion: () => ({ version: "10.1.0" }),
    kVGet: () => ({ value: Buffer.from([1, 2, 3]) }),
  });
  const user = await api.getUser({ userId: "u1" });
  assert.deepEqual([user.id, user.username, user.props], ["u1", "zoë", { a: "1" }]);
  assert.deepEqual(
    (await api.getTeamsForUser({ userId: "u1" })).map(({ id }) => id),
    ["t1", "t2"],
  );
  assert.equal(await api.deletePost({ postId: "p" }), undefined);
  assert.equal(await api.getServerVersion(), "10.1.0");
  assert.deepEqual(await api.kvGet({ key: "k" }), new Uint8Array([1, 2, 3]));
  assert.deepEqual(host.calls, ["GetUser", "GetTeamsForUser", "DeletePost", "GetServerVersion", "KVGet"]);
});

test("an embedded error is thrown with everything it has, also without an id", async (t) => {
  const { api } = await withHost(t, {
    getUser: ({ userId }) => ({
      error:
        userId === "no id"
          ? { message: "strange", statusCode: 418 }
          : {
              id: "store.missing",
              message: "gone",
              detailedError: "id=u1",
              requestId: "r",
              statusCode: 404,
              where: "GetUser",
            },
    }),
  });
  const error = await appErrorOf(api.getUser({ userId: "u1" }));
  const { id, message, detailedError, requestId, statusCode, where } = error;
  assert.deepEqual(
    { id, message, detailedError, requestId, statusCode, where },
    {
      id: "store.missing",
      message: "gone",
      detailedError: "id=u1",
      requestId: "r",
      statusCode: 404,
      where: "GetUser",
    },
  );
  const nameless = await appErrorOf(api.getUser({ userId: "no id" }));
  assert.deepEqual([nameless.id, nameless.message, nameless.statusCode], ["", "strange", 418]);
});

const styles = [
  ["INVALID_ARGUMENT", 400],
  ["UNAUTHENTICATED", 401],
  ["PERMISSION_DENIED", 403],
  ["NOT_FOUND", 404],
  ["ALREADY_EXISTS", 409],
  ["RESOURCE_EXHAUSTED", 429],
  ["UNIMPLEMENTED", 501],
  ["UNAVAILABLE", 503],
  ["INTERNAL", 500],
] as const;

for (const [code, statusCode] of styles) {
  test(`an error as the gRPC status ${code} is an AppError again`, async (t) => {
    const { api, host } = await withHost(t, {
      getUser: () => {
        throw statusOf(code, "app.user.get.app_error: Nicht möglich: 100%\nwirklich");
      },
    });
    const error = await appErrorOf(api.getUser({ userId: "u" }));
    assert.deepEqual(
      [error.id, error.message, error.statusCode, error.where],
      ["app.user.get.app_error", "Nicht möglich: 100%\nwirklich", statusCode, "PluginAPI.GetUser"],
    );
    assert.equal(host.calls.length, 1, "what was answered is not asked again");
  });
}

test("a status that is no AppError says what happened", async (t) => {
  const { api } = await withHost(t, {
    getUser: () => {
      throw statusOf("INTERNAL", "internal error: something broke");
    },
  });
  const error = await appErrorOf(api.getUser({ userId: "u" }));
  assert.equal(error.id, "mattermost_plugin.grpc.internal");
  assert.match(error.message, /GetUser failed: internal error: something broke \(INTERNAL\)/);
  assert.equal(error.statusCode, 500);
});

test("a method that the host lacks is a 501 that says so", async (t) => {
  const { api } = await withHost(t, { getServerVersion: () => ({ version: "1" }) });
  const error = await appErrorOf(api.getPluginID());
  assert.deepEqual([error.statusCode, error.message], [501, "The host has no plugin API method GetPluginID."]);
});

test("an answer that is missing is an error, one that may be missing is not", async (t) => {
  const { api } = await withHost(t, { getUser: () => ({}), getLicense: () => ({}) });
  const error = await appErrorOf(api.getUser({ userId: "u" }));
  assert.match(error.message, /answered GetUser with neither an answer nor an error/);
  assert.equal(await api.getLicense(), undefined);
});

test("an answer that can't be read is an error that says where", async (t) => {
  const { api } = await withHost(t, { getUser: () => Buffer.from([0x12, 0x7f, 0x01]) as never });
  const error = await appErrorOf(api.getUser({ userId: "u" }));
  assert.equal(error.id, "mattermost_plugin.grpc.malformed_answer");
  assert.match(error.message, /GetUser.*user/);
});

test("a call has a deadline, and gives up by itself", async (t) => {
  const deadlines: number[] = [];
  const { api } = await withHost(t, {
    getUser: (_request, call) => {
      deadlines.push(Number(call.getDeadline()) - Date.now());
      return { user: {} };
    },
    getTeam: () => new Promise(() => {}),
  });
  await api.getUser({ userId: "u" });
  await api.getUser({ userId: "u" }, { timeoutMs: 5_000 });
  await api.getUser({ userId: "u" }, { timeoutMs: Number.POSITIVE_INFINITY });
  assert.ok(Math.abs((deadlines[0] ?? 0) - 30_000) < 3_000);
  assert.ok(Math.abs((deadlines[1] ?? 0) - 5_000) < 3_000);
  assert.equal(deadlines[2], Number.POSITIVE_INFINITY);
  const error = await appErrorOf(api.getTeam({ teamId: "t" }, { timeoutMs: 30 }));
  assert.deepEqual([error.statusCode, error.id], [504, "mattermost_plugin.grpc.deadline_exceeded"]);
});

test("a signal ends the call with its reason and the host learns of it", async (t) => {
  const entered = Promise.withResolvers<void>();
  const cancelled = Promise.withResolvers<void>();
  const { api } = await withHost(t, {
    getUser: (_request, call) => {
      call.on("cancelled", () => cancelled.resolve());
      entered.resolve();
      return new Promise(() => {});
    },
  });
  const controller = new AbortController();
  const failed = failureOf(api.getUser({ userId: "u" }, { signal: controller.signal }));
  await entered.promise;
  const reason = new Error("enough");
  controller.abort(reason);
  assert.equal(await failed, reason);
  await cancelled.promise;
  assert.equal(await failureOf(api.getUser({ userId: "u" }, { signal: controller.signal })), reason);
});

test("10,000 calls with one signal leave no listeners and keep the connection", async (t) => {
  const { api, host } = await withHost(t, { getUser: () => ({ user: { id: "u" } }) });
  const { signal } = new AbortController();
  for (let i = 0; i < 100; i++) {
    await Promise.all(Array.from({ length: 100 }, () => api.getUser({ userId: "u" }, { signal })));
  }
  assert.equal(host.calls.length, 10_000);
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("reads that were never sent are tried again, others are not", async (t) => {
  const path = join(await tempDir(t), "api");
  const api = connectApi(t, `unix:${path}`);
  const write = await appErrorOf(api.deletePost({ postId: "p" }));
  assert.deepEqual([write.statusCode, write.id], [503, "mattermost_plugin.grpc.unavailable"]);
  assert.match(write.message, /can't connect.*ENOENT/);
  const read = api.getUser({ userId: "u" });
  const host = await serveApi(t, { getUser: () => ({ user: { id: "late" } }) }, `unix:${path}`);
  assert.equal((await read).id, "late");
  assert.equal(host.calls.length, 1);
});

test("trying again ends with the deadline, the signal and the number of tries", async (t) => {
  const path = join(await tempDir(t), "api");
  const api = connectApi(t, `unix:${path}`);
  assert.equal((await appErrorOf(api.getUser({ userId: "u" }, { timeoutMs: 20 }))).statusCode, 503);
  const reason = new Error("enough");
  const controller = new AbortController();
  const waiting = failureOf(api.getUser({ userId: "u" }, { signal: controller.signal }));
  setTimeout(() => controller.abort(reason), 70);
  assert.equal(await waiting, reason);
  assert.equal((await appErrorOf(api.getUser({ userId: "u" }))).statusCode, 503);
});

test("a call that was sent is not sent again when the connection breaks", async (t) => {
  let calls = 0;
  const { api, host } = await withHost(t, {
    getUser: () => {
      calls++;
      setImmediate(() => host.stop());
      return new Promise(() => {});
    },
  });
  const error = await appErrorOf(api.getUser({ userId: "u" }));
  assert.ok(error.statusCode >= 500 || error.statusCode === 499);
  assert.equal(calls, 1);
});

test("a host that comes back is called again", async (t) => {
  const dir = await tempDir(t);
  const address = `unix:${join(dir, "api")}`;
  const first = await serveApi(t, { getServerVersion: () => ({ version: "1" }) }, address);
  const api = connectApi(t, address);
  assert.equal(await api.getServerVersion(), "1");
  first.stop();
  await failureOf(api.deletePost({ postId: "p" }));
  await serveApi(t, { getServerVersion: () => ({ version: "2" }) }, address);
  assert.equal(await api.getServerVersion(), "2");
});

test("a connection that is told to go away is replaced, calls on it finish", async (t) => {
  const path = join(await tempDir(t), "api");
  const sessions: import("node:http2").ServerHttp2Session[] = [];
  const server = createServer();
  const answers: (() => void)[] = [];
  server.on("session", (session) => sessions.push(session));
  server.on("stream", (stream) => {
    const answer = () => {
      stream.respond({ ":status": 200, "content-type": "application/grpc" }, { waitForTrailers: true });
      stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      stream.end(Buffer.from([0, 0, 0, 0, 3, 0x12, 1, 0x31]));
    };
    answers.push(answer);
    stream.resume();
    server.emit("asked");
  });
  server.listen(path);
  t.after(() => {
    for (const session of sessions) session.destroy();
    server.close();
  });
  const api = connectApi(t, `unix:${path}`);
  const first = api.getServerVersion();
  await once(server, "asked");
  sessions[0]?.goaway();
  // The client has seen it once it answers a ping that was sent after it.
  await new Promise((resolve) => sessions[0]?.ping(resolve));
  const second = api.getServerVersion();
  await once(server, "asked");
  for (const answer of answers) answer();
  assert.deepEqual(await Promise.all([first, second]), ["1", "1"]);
  assert.equal(sessions.length, 2);
});

test("answers that are no gRPC are errors that name the HTTP status", async (t) => {
  const path = join(await tempDir(t), "api");
  const server = createServer((_request, response) => {
    response.writeHead(502, { "content-type": "text/html" });
    response.end("<h1>Bad Gateway</h1>");
  });
  server.listen(path);
  const access = createApiInvoke({ env: { MATTERMOST_PLUGIN_API_TARGET: `unix:${path}` } });
  t.after(async () => {
    await access.close();
    server.close();
  });
  const error = await appErrorOf(createApi(access.invoke).getServerVersion());
  assert.equal(error.statusCode, 503);
  assert.match(error.message, /HTTP 502 \(text\/html\)/);
});

test("a request above the host's limit fails before it is sent", async (t) => {
  const { api, host } = await withHost(t, { kVSet: () => ({}), uploadData: () => ({ fileInfo: { id: "f" } }) });
  await api.kvSet({ key: "k", value: new Uint8Array(4 * 1024 * 1024 - 100) });
  const error = await appErrorOf(api.kvSet({ key: "k", value: new Uint8Array(4 * 1024 * 1024) }));
  assert.equal(error.statusCode, 413);
  assert.match(error.message, /KVSet is 41943\d\d bytes long; the host takes at most 4194304/);
  assert.equal(host.calls.length, 1);
});

test("files are read from their stream, up to the limit", async (t) => {
  let received = 0;
  const { api } = await withHost(
    t,
    {
      uploadData: ({ data }) => {
        received = data.length;
        return { fileInfo: { id: "f" } };
      },
    },
    { env: { MATTERMOST_PLUGIN_API_MAX_MESSAGE_BYTES: "100000" } },
  );
  const chunks = (count: number) => ReadableStream.from(Array.from({ length: count }, () => new Uint8Array(1_000)));
  assert.equal((await api.uploadData({ data: chunks(90) }))?.id, "f");
  assert.equal(received, 90_000);
  assert.equal((await api.uploadData({ data: new Uint8Array(50_000) }))?.id, "f");
  assert.equal(received, 50_000);
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
    cancel: () => {
      cancelled = true;
    },
  });
  assert.match((await appErrorOf(api.uploadData({ data: endless }))).message, /more than 100000 bytes/);
  assert.equal(cancelled, true);
  const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error("disk gone")) });
  await assert.rejects(api.uploadData({ data: broken }), /disk gone/);
});

test("the token goes with each call", async (t) => {
  const seen: unknown[] = [];
  const { api } = await withHost(
    t,
    {
      getServerVersion: (_request, call) => {
        seen.push(...call.metadata.get("authorization"));
        return { version: "1" };
      },
    },
    { env: { MATTERMOST_PLUGIN_API_TOKEN: "s3cret" } },
  );
  await api.getServerVersion();
  assert.deepEqual(seen, ["Bearer s3cret"]);
});

test("pluginHTTP takes a Request and answers a Response", async (t) => {
  const { api } = await withHost(t, {
    pluginHTTP: ({ method, url, headers, body }) => ({
      statusCode: url.startsWith("/com.example/none") ? 204 : 201,
      headers: { "X-Seen": `${method} ${url} ${headers["x-a"]}` },
      body: url.startsWith("/com.example/none") ? new Uint8Array() : body,
    }),
  });
  const answer = await api.pluginHTTP(
    new Request("http://plugin/com.example/api?x=1", { method: "POST", body: "hello", headers: { "X-A": "1" } }),
  );
  assert.deepEqual(
    [answer.status, answer.headers.get("x-seen"), await answer.text()],
    [201, "POST /com.example/api?x=1 1", "hello"],
  );
  const none = await api.pluginHTTP(new Request("http://plugin/com.example/none"));
  assert.deepEqual([none.status, await none.text()], [204, ""]);
  const large = new Request("http://plugin/com.example/", { method: "POST", body: new Uint8Array(5_000_000) });
  assert.equal((await appErrorOf(api.pluginHTTP(large))).statusCode, 413);
});

test("pluginHTTP keeps the values of a header apart where one text can't, both ways", async (t) => {
  const seen: unknown[] = [];
  const { api } = await withHost(t, {
    pluginHTTP: ({ headers, headerList }) => {
      seen.push(headers, ...headerList.map(({ key, values }) => [key, ...values]));
      const cookies = { key: "Set-Cookie", values: ["a=1; Expires=Mon, 1 Jan 2035 00:00:00 GMT", "b=2"] };
      return { statusCode: 200, headers: { "Set-Cookie": "joined" }, headerList: [cookies] };
    },
  });
  const sent: [string, string][] = [
    ["set-cookie", "x=1"],
    ["set-cookie", "y=2"],
    ["x-a", "1"],
  ];
  const answer = await api.pluginHTTP(new Request("http://p/x/", { headers: sent }));
  assert.deepEqual(seen, [{ "set-cookie": "x=1, y=2", "x-a": "1" }, ["x-a", "1"], ["set-cookie", "x=1", "y=2"]]);
  assert.deepEqual(answer.headers.getSetCookie(), ["a=1; Expires=Mon, 1 Jan 2035 00:00:00 GMT", "b=2"]);
  await api.pluginHTTP(new Request("http://p/x/", { headers: { "x-a": "1" } }));
  assert.deepEqual(seen.slice(3), [{ "x-a": "1" }], "no list where each header has one value");
});

test("an answer of pluginHTTP that is no HTTP answer is an error", async (t) => {
  const { api } = await withHost(t, { pluginHTTP: () => ({ statusCode: 99 }) });
  assert.match((await appErrorOf(api.pluginHTTP(new Request("http://p/x/")))).message, /status 99/);
});

test("without a target every call says what is missing", async () => {
  const { invoke, close } = createApiInvoke({ env: {} });
  const error = await appErrorOf(createApi(invoke).getServerVersion());
  assert.match(error.message, /GetServerVersion can't be called: the host set no MATTERMOST_PLUGIN_API_TARGET/);
  await close();
});

test("TCP targets of both families are called", async (t) => {
  for (const address of ["127.0.0.1:0", "[::1]:0"]) {
    const host = await serveApi(t, { getServerVersion: () => ({ version: address }) }, address).catch(() => undefined);
    if (host === undefined) {
      t.diagnostic(`${address} is not available on this machine`);
      continue;
    }
    assert.equal(await connectApi(t, host.target).getServerVersion(), address);
  }
});

test("after close calls fail at once", async (t) => {
  const host = await serveApi(t, { getServerVersion: () => ({ version: "1" }) });
  const access = createApiInvoke({ env: { MATTERMOST_PLUGIN_API_TARGET: host.target } });
  const api = createApi(access.invoke);
  await api.getServerVersion();
  await access.close();
  assert.match((await appErrorOf(api.getServerVersion())).message, /the client is closed/);
});
