import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type IncomingHttpHeaders, type ServerHttp2Session } from "node:http2";
import { connect as connectSocket } from "node:net";
import { type TestContext, test } from "node:test";
import { codeOf, failureOf, openRaw } from "../../test/grpc-js-client.ts";
import { serveMethods } from "../../test/serve-methods.ts";
import { createStatusError, isStatusError } from "../status/status-error.ts";
import type { MessageStream, Method, ServerCall } from "./method.ts";

const path = "/test.Echo/Bidi";

function bidi(handle: (stream: MessageStream, call: ServerCall) => Promise<void>): Readonly<Record<string, Method>> {
  return { [path]: { kind: "stream", handle } };
}

const echo = bidi(async (stream) => {
  for (let message = await stream.read(); message !== undefined; message = await stream.read()) {
    await stream.write([message.subarray(0, 1), message.subarray(1)]);
  }
});

/** Sends bytes as they are on one stream and answers the status that comes back. */
async function statusOfRaw(t: TestContext, socket: string, bytes: Uint8Array, headers: IncomingHttpHeaders = {}) {
  const session = connect("http://x", { createConnection: () => connectSocket(socket) });
  t.after(() => session.destroy());
  const stream = session.request({
    ":method": "POST",
    ":path": path,
    "content-type": "application/grpc",
    te: "trailers",
    ...headers,
  });
  stream.on("error", () => {});
  let status: unknown;
  const note = (given: IncomingHttpHeaders) => {
    status ??= given["grpc-status"];
  };
  stream.on("response", note);
  stream.on("trailers", note);
  stream.resume();
  stream.end(bytes);
  await new Promise((resolve) => stream.on("close", resolve));
  return status;
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string[]> {
  const texts: string[] = [];
  for await (const message of stream) texts.push(message.toString());
  return texts;
}

test("messages go back and forth, each before the next", async (t) => {
  const { client } = await serveMethods(t, echo);
  const stream = openRaw(client, path);
  for (const text of ["one", "two", "x".repeat(100_000)]) {
    stream.write(Buffer.from(text));
    const [answer] = await once(stream, "data");
    assert.equal(answer.toString(), text);
  }
  stream.end();
  stream.resume();
  const [status] = await once(stream, "status");
  assert.equal(status.code, 0);
});

test("an error after messages comes after them", async (t) => {
  const { client, lines } = await serveMethods(
    t,
    bidi(async (stream) => {
      await stream.write([Buffer.from("first")]);
      throw createStatusError("DATA_LOSS", "grün");
    }),
  );
  const stream = openRaw(client, path);
  const texts: string[] = [];
  stream.on("data", (message: Buffer) => texts.push(message.toString()));
  const [error] = await once(stream, "error");
  assert.equal(codeOf(error), "DATA_LOSS");
  assert.equal(error.details, "grün");
  assert.deepEqual(texts, ["first"]);
  assert.deepEqual(lines, []);
});

test("an unexpected error is INTERNAL and logged", async (t) => {
  const { client, lines } = await serveMethods(
    t,
    bidi(async () => {
      throw new Error("secret");
    }),
  );
  const error = await failureOf(readAll(openRaw(client, path)));
  assert.equal(codeOf(error), "INTERNAL");
  assert.deepEqual(lines, [`error: ${path} failed: secret`]);
});

test("a method that ends early ends the call well, whatever the caller still sends", async (t) => {
  const { client } = await serveMethods(
    t,
    bidi(async (stream) => {
      await stream.read();
      await stream.write([Buffer.from("enough")]);
    }),
  );
  const stream = openRaw(client, path);
  stream.on("error", () => {});
  for (let i = 0; i < 50; i++) stream.write(Buffer.alloc(10_000));
  assert.deepEqual(await readAll(stream), ["enough"]);
});

test("frames that are none fail the read", async (t) => {
  const { path: socket } = await serveMethods(t, echo);
  assert.equal(await statusOfRaw(t, socket, Buffer.from([0, 0, 0, 0, 1, 65])), "0");
  assert.equal(await statusOfRaw(t, socket, Buffer.alloc(0)), "0");
  assert.equal(await statusOfRaw(t, socket, Buffer.from([0, 0, 0, 0, 1, 65, 0, 0])), "13", "half a header");
  assert.equal(await statusOfRaw(t, socket, Buffer.from([0, 0, 0, 0, 2, 65])), "13", "half a message");
  assert.equal(await statusOfRaw(t, socket, Buffer.from([1, 0, 0, 0, 1, 65])), "13", "compressed");
  assert.equal(await statusOfRaw(t, socket, Buffer.from([0, 0xff, 0, 0, 0])), "8", "too long");
  assert.equal(await statusOfRaw(t, socket, Buffer.alloc(0), { "grpc-timeout": "1 day" }), "3", "timeout");
});

test("the deadline ends the stream on the server's side", async (t) => {
  const entered = Promise.withResolvers<ServerCall>();
  const { path: socket } = await serveMethods(
    t,
    bidi((_stream, call) => {
      entered.resolve(call);
      return new Promise(() => {});
    }),
  );
  assert.equal(await statusOfRaw(t, socket, Buffer.alloc(0), { "grpc-timeout": "20m" }), "4");
  const { signal } = await entered.promise;
  assert.ok(isStatusError(signal.reason) && signal.reason.code === "DEADLINE_EXCEEDED");
});

for (const how of ["cancelling", "losing the connection"] as const) {
  test(`${how} aborts the signal, ends the read and refuses writes`, async (t) => {
    const seen = Promise.withResolvers<unknown[]>();
    const { client, server } = await serveMethods(
      t,
      bidi(async (stream, { signal }) => {
        await stream.write([Buffer.from("hi")]);
        // Node's clients half-close before they cancel, so that a read may also see the end of the messages.
        const read = await stream.read().catch((error: unknown) => error);
        if (!signal.aborted) await once(signal, "abort");
        const write = await failureOf(Promise.resolve(stream.write([Buffer.from("too late")])));
        seen.resolve([
          read === undefined || isStatusError(read),
          isStatusError(signal.reason),
          isStatusError(write) && write.code,
        ]);
      }),
    );
    const sessions: ServerHttp2Session[] = [];
    server.server.on("session", (session) => sessions.push(session));
    const stream = openRaw(client, path);
    stream.on("error", () => {});
    await once(stream, "data");
    if (how === "cancelling") stream.cancel();
    else for (const session of sessions) session.destroy();
    assert.deepEqual(await seen.promise, [true, true, "CANCELLED"]);
  });
}

test("a write that waits for a caller who leaves goes on", async (t) => {
  const ended = Promise.withResolvers<number>();
  const { client } = await serveMethods(
    t,
    bidi(async (stream) => {
      let written = 0;
      try {
        for (;;) {
          await stream.write([Buffer.alloc(65_536)]);
          written++;
        }
      } finally {
        ended.resolve(written);
      }
    }),
  );
  const stream = openRaw(client, path);
  stream.on("error", () => {});
  await once(stream, "data");
  stream.pause();
  stream.cancel();
  assert.ok((await ended.promise) < 1_000);
});

test("thousands of cancelled calls do not cost the connection", async (t) => {
  const sessions: unknown[] = [];
  const { client, server } = await serveMethods(t, echo);
  server.server.on("session", (session) => sessions.push(session));
  for (let i = 0; i < 100; i++) {
    const streams = Array.from({ length: 50 }, () => openRaw(client, path));
    await Promise.all(
      streams.map(async (stream) => {
        stream.on("error", () => {});
        stream.write(Buffer.from("x"));
        await once(stream, "data");
        stream.cancel();
      }),
    );
  }
  const last = openRaw(client, path);
  last.end(Buffer.from("still here"));
  assert.deepEqual(await readAll(last), ["still here"]);
  assert.equal(sessions.length, 1);
});
