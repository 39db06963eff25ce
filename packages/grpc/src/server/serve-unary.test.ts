import assert from "node:assert/strict";
import { once } from "node:events";
import { type ClientHttp2Session, connect, constants, type IncomingHttpHeaders } from "node:http2";
import { connect as connectSocket } from "node:net";
import { type TestContext, test } from "node:test";
import { callRaw, codeOf, createClient, detailsOf, failureOf } from "../../test/grpc-js-client.ts";
import { serveMethods } from "../../test/serve-methods.ts";
import { type Frame, frameOf } from "../frame/frame.ts";
import { createStatusError, isStatusError } from "../status/status-error.ts";
import type { Method, ServerCall } from "./method.ts";

const path = "/test.Echo/Unary";

const echo: Method = { kind: "unary", handle: async (request) => frameOf(request) };

function unary(handle: (request: Uint8Array, call: ServerCall) => Promise<Frame>): Readonly<Record<string, Method>> {
  return { [path]: { kind: "unary", handle } };
}

interface RawAnswer {
  readonly headers: IncomingHttpHeaders;
  readonly trailers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly resetCode: number | undefined;
}

function rawSession(t: TestContext, socketPath: string): ClientHttp2Session {
  const session = connect("http://x", { createConnection: () => connectSocket(socketPath) });
  session.on("error", () => {});
  t.after(() => session.destroy());
  return session;
}

/** Sends bytes as they are and collects what comes back. */
async function sendRaw(
  session: ClientHttp2Session,
  headers: Record<string, string>,
  body: Uint8Array,
): Promise<RawAnswer> {
  const stream = session.request({
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
    ...headers,
  });
  let answer: IncomingHttpHeaders = {};
  let trailers: IncomingHttpHeaders = {};
  const chunks: Buffer[] = [];
  stream.on("response", (given) => {
    answer = given;
  });
  stream.on("trailers", (given) => {
    trailers = given;
  });
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("error", () => {});
  stream.end(body);
  await new Promise((resolve) => stream.on("close", resolve));
  return { headers: answer, trailers, body: Buffer.concat(chunks), resetCode: stream.rstCode };
}

test("messages of all sizes go there and back", async (t) => {
  const { client } = await serveMethods(t, { [path]: echo });
  for (const length of [0, 1, 100, 16_384, 70_000, 999_000]) {
    const message = Buffer.alloc(length, 3);
    assert.ok(message.equals(await callRaw(client, path, message)), `${length} bytes`);
  }
});

test("a hundred calls run side by side", async (t) => {
  const started: (() => void)[] = [];
  const { client } = await serveMethods(
    t,
    unary(async (request) => {
      await new Promise<void>((resolve) => {
        started.push(resolve);
        if (started.length === 100) for (const go of started) go();
      });
      return frameOf(request);
    }),
  );
  const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => callRaw(client, path, Buffer.from([i]))));
  assert.deepEqual(
    answers.map((answer) => answer[0]),
    Array.from({ length: 100 }, (_, i) => i),
  );
});

test("a status error reaches the caller with its text", async (t) => {
  const { client } = await serveMethods(
    t,
    unary(async () => {
      throw createStatusError("NOT_FOUND", "kein Gerät: 100% ü\n");
    }),
  );
  const error = await failureOf(callRaw(client, path, Buffer.alloc(0)));
  assert.equal(codeOf(error), "NOT_FOUND");
  assert.equal(detailsOf(error), "kein Gerät: 100% ü\n");
});

test("any other error is INTERNAL for the caller, its text is for the log", async (t) => {
  const { client, lines } = await serveMethods(
    t,
    unary(async () => {
      throw new Error("secret");
    }),
  );
  const error = await failureOf(callRaw(client, path, Buffer.alloc(0)));
  assert.equal(codeOf(error), "INTERNAL");
  assert.equal(detailsOf(error), "internal error");
  assert.deepEqual(lines, [`error: ${path} failed: secret`]);
});

test("an unknown method is UNIMPLEMENTED", async (t) => {
  const { client } = await serveMethods(t, { [path]: echo });
  const error = await failureOf(callRaw(client, "/test.Echo/Nope", Buffer.alloc(0)));
  assert.equal(codeOf(error), "UNIMPLEMENTED");
});

test("cancelling aborts the signal, also when it is read later", async (t) => {
  const entered = Promise.withResolvers<ServerCall>();
  const { client } = await serveMethods(
    t,
    unary((_request, call) => {
      entered.resolve(call);
      return new Promise(() => {});
    }),
  );
  const call = client.makeUnaryRequest(
    path,
    (b: Buffer) => b,
    (b: Buffer) => b,
    Buffer.alloc(0),
    () => {},
  );
  const { signal } = await entered.promise;
  call.cancel();
  await once(signal, "abort");
  assert.ok(isStatusError(signal.reason));
  assert.equal(signal.reason.code, "CANCELLED");
});

test("the deadline ends the call on the server's side and aborts the signal", async (t) => {
  const entered = Promise.withResolvers<ServerCall>();
  const { path: socket } = await serveMethods(
    t,
    unary((_request, call) => {
      entered.resolve(call);
      return new Promise(() => {});
    }),
  );
  const session = rawSession(t, socket);
  const answer = await sendRaw(session, { "grpc-timeout": "20m" }, frameOf(Buffer.alloc(0)));
  assert.equal(answer.headers["grpc-status"], "4");
  const { signal } = await entered.promise;
  assert.ok(isStatusError(signal.reason));
  assert.equal(signal.reason.code, "DEADLINE_EXCEEDED");
});

test("a call that ends in time leaves no timer behind", async (t) => {
  const { client } = await serveMethods(t, { [path]: echo });
  await callRaw(client, path, Buffer.from("x"), { deadline: Date.now() + 3_600_000 });
  const timeouts = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  await callRaw(client, path, Buffer.from("x"), { deadline: Date.now() + 3_600_000 });
  assert.ok(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length <= timeouts);
});

test("malformed calls are refused, each with its status", async (t) => {
  let handled = 0;
  const { path: socket, client } = await serveMethods(
    t,
    unary(async (request) => {
      handled++;
      return frameOf(request);
    }),
  );
  const session = rawSession(t, socket);
  const statusOf = async (body: Uint8Array, headers = {}) => {
    const answer = await sendRaw(session, headers, body);
    return answer.headers["grpc-status"] ?? answer.trailers["grpc-status"];
  };
  assert.equal(await statusOf(Buffer.alloc(0)), "12", "no message");
  assert.equal(await statusOf(Buffer.from([0, 0, 0])), "13", "half a header");
  assert.equal(await statusOf(Buffer.from([0, 0, 0, 0, 9, 1])), "13", "half a message");
  assert.equal(
    await statusOf(Buffer.concat([frameOf(Buffer.from("a")), frameOf(Buffer.from("b"))])),
    "13",
    "two messages",
  );
  assert.equal(await statusOf(Buffer.from([1, 0, 0, 0, 1, 1])), "13", "compressed");
  assert.equal(await statusOf(Buffer.from([7, 0, 0, 0, 1, 1])), "13", "unknown flags");
  assert.equal(await statusOf(Buffer.from([0, 0xff, 0xff, 0xff, 0xff, 1])), "8", "4 GiB");
  assert.equal(await statusOf(frameOf(Buffer.from("a")), { "grpc-timeout": "soon" }), "3", "timeout");
  assert.equal(handled, 0);
  assert.equal((await callRaw(client, path, Buffer.from("still here"))).toString(), "still here");
});

test("an upload above the limit is stopped, not read to its end", async (t) => {
  const { path: socket } = await serveMethods(t, { [path]: echo });
  const session = rawSession(t, socket);
  const stream = session.request({
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
  });
  stream.on("error", () => {});
  stream.write(Buffer.from([0, 0x10, 0, 0, 0]));
  const [headers] = await once(stream, "response");
  assert.equal(headers["grpc-status"], "8");
  stream.resume();
  await once(stream, "close");
  assert.equal(stream.rstCode, constants.NGHTTP2_NO_ERROR);
});

test("any authority is served", async (t) => {
  const { path: socket } = await serveMethods(t, { [path]: echo });
  const session = rawSession(t, socket);
  for (const authority of ["unused", "localhost:99999", "no_host-name.", "[::1]:0"]) {
    const answer = await sendRaw(session, { ":authority": authority }, frameOf(Buffer.from("a")));
    assert.equal(answer.trailers["grpc-status"], "0", JSON.stringify(authority));
  }
});

test("garbage instead of HTTP/2 ends that connection only", async (t) => {
  const { path: socket, client } = await serveMethods(t, { [path]: echo });
  for (const garbage of [
    "GET / HTTP/1.1\r\n\r\n",
    Buffer.alloc(70_000, 0xff),
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${"\xff".repeat(100)}`,
  ]) {
    const raw = connectSocket(socket);
    raw.on("error", () => {});
    raw.write(garbage, "latin1");
    raw.resume();
    await new Promise((resolve) => raw.on("close", resolve));
  }
  assert.equal((await callRaw(client, path, Buffer.from("alive"))).toString(), "alive");
});

test("losing the connection aborts the calls on it", async (t) => {
  const entered = Promise.withResolvers<ServerCall>();
  const { path: socket } = await serveMethods(
    t,
    unary((_request, call) => {
      entered.resolve(call);
      return new Promise(() => {});
    }),
  );
  const session = rawSession(t, socket);
  const lost = sendRaw(session, {}, frameOf(Buffer.alloc(0)));
  const { signal } = await entered.promise;
  session.destroy();
  await once(signal, "abort");
  await lost;
});

test("closing lets running calls finish, refuses new ones, and answers those that may", async (t) => {
  const entered = Promise.withResolvers<void>();
  const leave = Promise.withResolvers<void>();
  const { client, server } = await serveMethods(t, {
    "/test.Echo/Slow": {
      kind: "unary",
      async handle(request) {
        entered.resolve();
        await leave.promise;
        return frameOf(request);
      },
    },
    "/test.Echo/Always": { ...echo, whileDraining: true },
    [path]: echo,
  });
  const slow = callRaw(client, "/test.Echo/Slow", Buffer.from("late"));
  await entered.promise;
  const closed = server.close(60_000);
  assert.equal(codeOf(await failureOf(callRaw(client, path, Buffer.alloc(0)))), "UNAVAILABLE");
  assert.equal((await callRaw(client, "/test.Echo/Always", Buffer.from("ok"))).toString(), "ok");
  leave.resolve();
  assert.equal((await slow).toString(), "late");
  await closed;
  assert.equal(server.server.listening, false);
});

test("closing cuts off what does not finish", async (t) => {
  const entered = Promise.withResolvers<ServerCall>();
  const { client, server } = await serveMethods(
    t,
    unary((_request, call) => {
      entered.resolve(call);
      return new Promise(() => {});
    }),
  );
  const failed = failureOf(callRaw(client, path, Buffer.alloc(0)));
  const { signal } = await entered.promise;
  await server.close(10);
  assert.equal(signal.aborted, true);
  await failed;
});

test("10,000 calls leave no listeners on the connection", async (t) => {
  const { path: socket, server } = await serveMethods(t, { [path]: echo });
  const sessions: { listenerCount(name: string): number; eventNames(): (string | symbol)[] }[] = [];
  server.server.on("session", (session) => sessions.push(session));
  const client = createClient(`unix:${socket}`);
  t.after(() => client.close());
  const count = () =>
    sessions.flatMap((s) => s.eventNames().map((name) => s.listenerCount(String(name)))).reduce((a, b) => a + b, 0);
  await callRaw(client, path, Buffer.from("x"));
  const before = count();
  for (let i = 0; i < 100; i++) {
    await Promise.all(Array.from({ length: 100 }, () => callRaw(client, path, Buffer.from("x"))));
  }
  assert.equal(sessions.length, 1, "no GOAWAY, no second connection");
  assert.equal(count(), before);
});

test("a call that is not plain gRPC gets an answer even when nothing can serve it", async (t) => {
  const { path: socket, lines } = await serveMethods(t, { [path]: echo });
  const session = rawSession(t, socket);
  const json = await sendRaw(session, { "content-type": "application/json" }, Buffer.from("{}"));
  assert.deepEqual([json.headers[":status"], json.body.toString()], [500, "internal error\n"]);
  const compressed = await sendRaw(session, { "grpc-encoding": "gzip" }, frameOf(Buffer.from("x")));
  assert.equal(compressed.headers["grpc-status"], "13");
  assert.match(lines.join("\n"), /no fallback in this test/);
});
