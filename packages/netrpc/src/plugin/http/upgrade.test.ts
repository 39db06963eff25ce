import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { type TestContext, test } from "node:test";
import { type HandedOverConnection, type Upgrade, upgradeResponse } from "@mattermost-plugin/carrier";
import { startStockServer } from "../../../test/stock-server.ts";

const head = "GET /x HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n";

/** A plugin that hands each connection to `take`, on a stock server. */
async function serve(take: (socket: Duplex) => void, more: Partial<Upgrade> = {}) {
  const upgrade = { take: ({ socket }: HandedOverConnection) => take(socket), goAway() {}, ...more };
  const signals: AbortSignal[] = [];
  const server = await startStockServer({
    async serveHTTP(_hook, request, call) {
      signals.push(call.signal);
      return request.headers.has("upgrade") ? upgradeResponse(upgrade) : new Response("plain");
    },
  });
  return Object.assign(server, { signals });
}

function dial(t: TestContext, port: number): Socket {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  t.after(() => socket.destroy());
  return socket;
}

/** Waits for the server to have got so many answers of ServeHTTP. */
async function answered(calls: readonly string[], count = 1): Promise<void> {
  while (calls.filter((call) => call === "answered").length < count) await new Promise(setImmediate);
}

test("bytes go both ways, those that were sent ahead first, and the end of both closes the connection", async (t) => {
  await using server = await serve((socket) => {
    socket.write("welcome ");
    socket.pipe(socket);
  });
  const client = dial(t, server.port);
  client.write(`${head}sent ahead`);
  await once(client, "data");
  client.end(", and more");
  assert.equal(await text(client), "sent ahead, and more");
  await answered(server.calls);
  assert.deepEqual(server.calls.slice(0, 3), ["Header", "HijackResponse", "HjConnSetReadDeadline"]);
  assert.equal(server.calls.filter((call) => call === "HjConnRWRead").length, 1);
  assert.ok(server.signals[0]?.aborted);
});

test("16 MiB go through an echo, and no more than a little is held for a client that does not read", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  const piece = Buffer.alloc(65536, "x");
  let written = 0;
  while (socket.write(piece)) written += piece.length;
  assert.ok(written <= 65536, `${written} bytes were taken`);
  socket.pipe(socket);
  const sent = Buffer.alloc(16 << 20, "0123456789");
  client.end(sent);
  const received = await buffer(client);
  assert.equal(received.length, written + piece.length + sent.length);
  assert.ok(received.subarray(-sent.length).equals(sent));
  await answered(server.calls);
});

test("what the plugin does not read stays with the client", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  client.write(Buffer.alloc(32 << 20));
  socket.once("readable", () => {});
  for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
  assert.ok(socket.readableLength <= 4 * 65536, `${socket.readableLength} bytes are held`);
  assert.ok(client.writableLength > 0);
  const closed = new Promise((resolve) => client.once("close", resolve));
  socket.destroy();
  await closed;
});

test("a client that breaks off is an end or an error, and the call is answered", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  const closed = once(socket.resume(), "close").catch(() => {});
  client.resetAndDestroy();
  await closed;
  socket.destroy();
  await answered(server.calls);
});

test("the server waits for an idle client as long as the plugin is there to say so", async (t) => {
  t.mock.timers.enable({ apis: ["setInterval", "Date"], now: Date.now() });
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  socket.on("data", (bytes) => socket.write(bytes));
  const deadlines = () => server.calls.filter((call) => call === "HjConnSetReadDeadline").length;
  for (const count of [2, 3]) {
    t.mock.timers.tick(30_000);
    while (deadlines() < count) await new Promise(setImmediate);
  }
  client.end("still there");
  socket.on("end", () => socket.end());
  assert.equal(await text(client), "still there");
  t.mock.timers.tick(60_000);
  assert.equal(deadlines(), 3, "the deadline of a closed connection was put off");
});

test("a plugin whose clock is behind loses no client", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.now() - 100_000 });
  await using server = await serve((socket) => void socket.pipe(socket));
  const client = dial(t, server.port);
  client.write(head);
  while (server.calls.filter((call) => call === "HjConnSetReadDeadline").length < 2) await new Promise(setImmediate);
  client.end("still there");
  assert.equal(await text(client), "still there");
});

test("the loss of the server destroys the socket", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  server.crash();
  const [error] = await once(socket, "error");
  assert.match(error.message, /connection ended|session is over/);
  assert.ok(socket.destroyed);
  assert.match(server.logs.join("\n"), /debug ServeHTTP: an upgraded connection broke/);
});

test("a plugin that stops says goodbye", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve, {
    goAway: () => void taken.promise.then((socket) => socket.end("bye")),
  });
  const client = dial(t, server.port);
  client.write(head);
  await taken.promise;
  client.on("end", () => client.end());
  const [received] = await Promise.all([text(client), server.stopPlugin(5_000)]);
  assert.equal(received, "bye");
});

test("what was written before a socket is destroyed arrives", async (t) => {
  await using server = await serve((socket) => {
    socket.write("goodbye");
    socket.destroy();
  });
  const clients = Array.from({ length: 20 }, () => dial(t, server.port));
  for (const client of clients) client.write(head);
  assert.deepEqual(await Promise.all(clients.map((client) => text(client))), Array(20).fill("goodbye"));
});

test("a plugin that stops does not wait for those who do not leave", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  await server.stopPlugin(10);
  assert.ok(socket.destroyed);
});

test("taking back a connection that does not end is part of the grace", async (t) => {
  const taken = Promise.withResolvers<Duplex>();
  await using server = await serve(taken.resolve);
  const client = dial(t, server.port);
  client.write(head);
  const socket = await taken.promise;
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const stopped = server.stopPlugin(1_000);
  t.mock.timers.tick(799);
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  assert.ok(!socket.destroyed);
  t.mock.timers.tick(1);
  t.mock.timers.reset();
  if (!socket.closed) await once(socket, "close");
  await stopped;
});

test("taking a connection may fail", async (t) => {
  await using server = await serve(() => {
    throw new Error("no place");
  });
  const client = dial(t, server.port);
  client.write(head);
  await once(client.resume(), "end");
  await answered(server.calls);
  assert.match(server.logs.join("\n"), /error ServeHTTP: taking the client's connection failed: no place/);
});

test("a connection that the server can't give is answered 501", async () => {
  const upgrade: Upgrade = { take: () => assert.fail("was taken"), goAway() {} };
  await using server = await startStockServer({ serveHTTP: async () => upgradeResponse(upgrade) });
  const response = await fetch(`http://127.0.0.1:${server.port}/`);
  assert.equal(response.status, 501);
  assert.equal(response.headers.get("x-server"), "stock");
  assert.match(await response.text(), /need a Mattermost server/);
  assert.match(server.logs.join("\n"), /can't hand the client's connection over: response cannot be hijacked/);
});

test("200 connections are open at once", async (t) => {
  await using server = await serve((socket) => void socket.pipe(socket));
  const clients = Array.from({ length: 200 }, () => dial(t, server.port));
  await Promise.all(
    clients.map(async (client, at) => {
      client.write(`${head}first ${at};`);
      await once(client, "readable");
    }),
  );
  const received = await Promise.all(
    clients.map((client, at) => {
      client.end(`second ${at}`);
      return text(client);
    }),
  );
  assert.deepEqual(
    received,
    clients.map((_, at) => `first ${at};second ${at}`),
  );
  await answered(server.calls, 200);
});
