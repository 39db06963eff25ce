import assert from "node:assert/strict";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { WebSocket as WsClient } from "ws";
import { frame, rawClient, startUpgradeHost, until } from "../../test/support/upgrade-host.ts";
import { type ServerWebSocket, upgradeWebSocket, type WebSocketClose, type WebSocketOptions } from "../index.ts";

/** A plugin that answers every request with a WebSocket. */
const serve = (options: WebSocketOptions) => startUpgradeHost((request) => upgradeWebSocket(request, options));

/** A close of the client with 1000. */
const goodbye = frame(0x88, Buffer.from([0x03, 0xe8]));

/** Node's own client, which shares no code with the library behind ours. */
async function dial(url: string, protocols: string[] = []): Promise<WebSocket> {
  const socket = new WebSocket(url, protocols);
  socket.binaryType = "arraybuffer";
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`));
  });
  return socket;
}

function nextMessage(socket: WebSocket): Promise<string | ArrayBuffer> {
  return new Promise((resolve) => {
    socket.onmessage = ({ data }) => resolve(data);
  });
}

function closeOf(socket: WebSocket): Promise<{ code: number; reason: string }> {
  return new Promise((resolve) => {
    socket.onclose = ({ code, reason }) => resolve({ code, reason });
  });
}

async function dialWs(t: TestContext, url: string): Promise<WsClient> {
  const client = new WsClient(url);
  t.after(() => client.terminate());
  await once(client, "open");
  return client;
}

test("text and binary messages come back, of any size up to the limit", async () => {
  await using host = await serve({ message: (socket, data) => socket.send(data), maxMessageBytes: 4 << 20 });
  const client = await dial(host.url);
  for (const message of ["hi", "", "Zoë 日本 🎉", "x".repeat(70_000), "y".repeat(3 << 20)]) {
    client.send(message);
    assert.equal(await nextMessage(client), message);
  }
  for (const size of [0, 1, 125, 126, 65_535, 65_536, 4 << 20]) {
    const bytes = new Uint8Array(size).fill(size & 0xff);
    client.send(bytes);
    assert.deepEqual(new Uint8Array((await nextMessage(client)) as ArrayBuffer), bytes);
  }
  client.close();
  await closeOf(client);
});

test("the first subprotocol of the plugin that the client offers is agreed on", async () => {
  const seen: string[] = [];
  await using host = await serve({ protocols: ["v2", "v1"], open: (socket) => void seen.push(socket.protocol) });
  const client = await dial(host.url, ["v0", "v1", "v2"]);
  assert.equal(client.protocol, "v2");
  const none = new WsClient(host.url, ["v3"]);
  const [error] = await once(none, "error");
  assert.match(error.message, /no subprotocol/);
  const silent = await dial(host.url);
  assert.equal(silent.protocol, "");
  assert.deepEqual(seen, ["v2", "", ""]);
  for (const socket of [client, silent]) {
    socket.close();
    await closeOf(socket);
  }
});

test("close codes and reasons cross both ways", async () => {
  const closes: WebSocketClose[] = [];
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    message: (socket) => socket.close(4001, "enough"),
    close(_socket, how) {
      closes.push(how);
      if (closes.length === 3) closed.resolve();
    },
  });
  const first = await dial(host.url);
  first.send("x");
  assert.deepEqual(await closeOf(first), { code: 4001, reason: "enough" });
  const second = await dial(host.url);
  second.close(4002, "leaving");
  await closeOf(second);
  const third = await dial(host.url);
  third.close();
  await closeOf(third);
  await closed.promise;
  assert.deepEqual(closes, [
    { code: 4001, reason: "", wasClean: true },
    { code: 4002, reason: "leaving", wasClean: true },
    { code: 1005, reason: "", wasClean: true },
  ]);
});

test("a client that is gone without a goodbye is 1006", async (t) => {
  const closed = Promise.withResolvers<WebSocketClose>();
  await using host = await serve({ close: (_socket, how) => closed.resolve(how) });
  (await dialWs(t, host.url)).terminate();
  assert.deepEqual(await closed.promise, { code: 1006, reason: "", wasClean: false });
});

test("handlers run one after the other, and what is not taken stays with the client", async (t) => {
  const steps: string[] = [];
  const gate = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    async open() {
      steps.push("open");
      await gate.promise;
      steps.push("opened");
    },
    async message(_socket, data) {
      if (data.length < 10) steps.push(`${data}`);
      await new Promise(setImmediate);
      if (data.length < 10) steps.push(`${data} done`);
    },
    close() {
      steps.push("close");
      closed.resolve();
    },
  });
  const client = await dialWs(t, host.url);
  client.send("a");
  for (let sent = 0; sent < 64; sent += 1) client.send(Buffer.alloc(512 << 10));
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  assert.ok(client.bufferedAmount > 0, "the plugin took everything");
  assert.deepEqual(steps, ["open"]);
  gate.resolve();
  client.send("b");
  client.close();
  await closed.promise;
  assert.deepEqual(steps, ["open", "opened", "a", "a done", "b", "b done", "close"]);
});

test("a handler that fails is logged and closes its socket with 1011", async () => {
  await using host = await serve({
    message(_socket, data) {
      if (data === "sync") throw new Error("sync failure");
      return Promise.reject(new Error("async failure"));
    },
    close() {
      throw new Error("close failure");
    },
  });
  for (const message of ["sync", "async"]) {
    const client = await dial(`${host.url}/path`);
    client.send(message);
    assert.equal((await closeOf(client)).code, 1011);
  }
  const errorsOf = () => host.entries.filter(({ level }) => level === "error");
  await until(() => errorsOf().length === 4);
  assert.deepEqual(
    errorsOf().map(({ message, fields }) => [message, fields?.path]),
    ["sync", "close", "async", "close"].map((what) => [
      `the ${what === "close" ? "close" : "message"} handler of a WebSocket failed: ${what} failure`,
      "/path",
    ]),
  );
});

test("the socket is one for libraries that know WHATWG's", async () => {
  const events: unknown[] = [];
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    open(socket: ServerWebSocket) {
      assert.ok(socket instanceof EventTarget);
      assert.equal(socket.readyState, WebSocket.OPEN);
      socket.addEventListener("message", ({ data }) => {
        events.push(data);
        socket.send(data);
      });
      socket.addEventListener("close", ({ code, reason, wasClean }) => {
        events.push({ code, reason, wasClean }, socket.readyState);
        socket.send("too late");
        closed.resolve();
      });
    },
  });
  const client = await dial(host.url);
  client.send("text");
  assert.equal(await nextMessage(client), "text");
  client.send(new Uint8Array([1, 2]));
  assert.deepEqual(new Uint8Array((await nextMessage(client)) as ArrayBuffer), new Uint8Array([1, 2]));
  client.close(1000, "bye");
  await closed.promise;
  assert.deepEqual(events, [
    "text",
    new Uint8Array([1, 2]).buffer,
    { code: 1000, reason: "bye", wasClean: true },
    WebSocket.CLOSED,
  ]);
});

test("a plugin that writes more than its client reads can wait", async (t) => {
  const waited = Promise.withResolvers<number>();
  await using host = await serve({
    async open(socket) {
      let most = 0;
      for (let sent = 0; sent < 256; sent += 1) {
        socket.send(Buffer.alloc(128 << 10));
        most = Math.max(most, socket.bufferedAmount);
        await socket.drained();
      }
      waited.resolve(most);
      socket.close();
    },
  });
  const client = await dialWs(t, host.url);
  let received = 0;
  client.on("message", (data: Buffer) => {
    received += data.length;
  });
  await once(client, "close");
  assert.equal(received, 32 << 20);
  assert.ok((await waited.promise) < 1 << 20, "more than 1 MiB waited");
});

test("a client that does not keep up is broken off", async (t) => {
  const closed = Promise.withResolvers<number>();
  const opened = Promise.withResolvers<ServerWebSocket>();
  await using host = await serve({
    maxBufferedBytes: 1 << 20,
    open: opened.resolve,
    close: (_socket, { code }) => closed.resolve(code),
  });
  const client = await dialWs(t, host.url);
  client.pause();
  const socket = await opened.promise;
  while (socket.readyState === WebSocket.OPEN) {
    socket.send(Buffer.alloc(1 << 20));
    await new Promise(setImmediate);
  }
  assert.equal(await closed.promise, 1006);
  await socket.drained();
  assert.match(host.entries.map(({ message }) => message).join(), /its client does not keep up/);
});

test("pings are answered and sent; who answers stays", async (t) => {
  t.mock.timers.enable({ apis: ["setInterval"] });
  const closed = Promise.withResolvers<number>();
  await using host = await serve({ pingMs: 1000, close: (_socket, { code }) => closed.resolve(code) });
  const client = await dialWs(t, host.url);
  client.ping("are you there");
  const [data] = await once(client, "pong");
  assert.equal(String(data), "are you there");
  for (let round = 0; round < 3; round += 1) {
    const pong = new Promise((resolve) => host.sockets[0]?.once("data", resolve));
    t.mock.timers.tick(1000);
    await Promise.race([pong, once(client, "close")]);
    assert.equal(client.readyState, WebSocket.OPEN);
  }
  client.close(1000);
  assert.equal(await closed.promise, 1000);
});

test("who does not answer a ping is gone by the next", async (t) => {
  t.mock.timers.enable({ apis: ["setInterval"] });
  const closed = Promise.withResolvers<number>();
  await using host = await serve({ pingMs: 1000, close: (_socket, { code }) => closed.resolve(code) });
  const deaf = new WsClient(host.url, { autoPong: false });
  t.after(() => deaf.terminate());
  await once(deaf, "open");
  t.mock.timers.tick(1000);
  await once(deaf, "ping");
  t.mock.timers.tick(1000);
  assert.equal(await closed.promise, 1006);
});

test("who is in the middle of a long message need not answer pings", async (t) => {
  t.mock.timers.enable({ apis: ["setInterval"] });
  const message = Promise.withResolvers<unknown>();
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    pingMs: 1000,
    message: (_socket, data) => message.resolve(data),
    close() {
      message.resolve("closed");
      closed.resolve();
    },
  });
  const { socket } = await rawClient(host.port);
  for (const piece of [frame(0x81, "", { length: 3 }), "a", "b", "c"]) {
    const arrived = new Promise((resolve) => host.sockets[0]?.once("data", resolve).once("close", resolve));
    socket.write(piece);
    await arrived;
    t.mock.timers.tick(1000);
  }
  assert.equal(await message.promise, "abc");
  socket.destroy();
  await closed.promise;
});

test("a client whose open fails is not listened to, though it has sent a message already", async () => {
  const handled: string[] = [];
  const gate = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    async open(socket) {
      socket.addEventListener("message", ({ data }) => void handled.push(`event ${data}`));
      await gate.promise;
      throw new Error("not for you");
    },
    message: (_socket, data) => void handled.push(String(data)),
    close: () => closed.resolve(),
  });
  const { socket, take } = await rawClient(host.port);
  socket.write(frame(0x81, "early"));
  gate.resolve();
  assert.equal((await take(4)).readUInt16BE(2), 1011);
  socket.write(Buffer.concat([frame(0x81, "late"), goodbye]));
  await closed.promise;
  assert.deepEqual(handled, []);
  socket.destroy();
});

test("messages that wait when the plugin closes are dropped", async () => {
  const handled: string[] = [];
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    async message(socket, data) {
      await new Promise(setImmediate);
      handled.push(String(data));
      socket.close(4001);
    },
    close: () => closed.resolve(),
  });
  const { socket, take } = await rawClient(host.port);
  socket.write(Buffer.concat([frame(0x81, "one"), frame(0x81, "two")]));
  assert.equal((await take(4)).readUInt16BE(2), 4001);
  socket.write(goodbye);
  await closed.promise;
  assert.deepEqual(handled, ["one"]);
  socket.destroy();
});

test("what a client sends before its own close is handled, however slowly", async () => {
  const handled: string[] = [];
  const closed = Promise.withResolvers<void>();
  await using host = await serve({
    async message(_socket, data) {
      await new Promise(setImmediate);
      handled.push(String(data));
    },
    close: () => closed.resolve(),
  });
  const { socket } = await rawClient(host.port);
  socket.write(Buffer.concat([frame(0x81, "one"), frame(0x81, "two"), goodbye]));
  await closed.promise;
  assert.deepEqual(handled, ["one", "two"]);
  socket.destroy();
});

test("numbers that can't be meant are refused", () => {
  const request = new Request("http://plugin/");
  const refused = {
    pingMs: [Number.POSITIVE_INFINITY, Number.NaN, -1, 0.5, 2 ** 31],
    maxMessageBytes: [0, 2 ** 32],
    maxBufferedBytes: [Number.NaN, -1],
  };
  for (const [name, values] of Object.entries(refused)) {
    for (const value of values) {
      assert.throws(() => upgradeWebSocket(request, { [name]: value }), {
        name: "TypeError",
        message: new RegExp(`^upgradeWebSocket: ${name} is ${value}; give a whole number from [01] to 2147483647$`),
      });
    }
  }
  const accepted = { pingMs: 2 ** 31 - 1, maxMessageBytes: 1, maxBufferedBytes: 0 };
  assert.equal(upgradeWebSocket(request, accepted).status, 426);
});

test("a plugin that stops closes its sockets with 1001", async () => {
  const closed = Promise.withResolvers<WebSocketClose>();
  await using host = await serve({ close: (_socket, how) => closed.resolve(how) });
  const client = await dial(host.url);
  for (const upgrade of host.upgrades) upgrade.goAway();
  assert.deepEqual(await closeOf(client), { code: 1001, reason: "the plugin stops" });
  assert.equal((await closed.promise).code, 1001);
});

test("a plugin that stops while a socket is being opened breaks it off", async () => {
  await using host = await startUpgradeHost((request) =>
    upgradeWebSocket(request, { open: () => assert.fail("opened") }),
  );
  const client = new WsClient(host.url);
  client.on("error", () => {});
  await until(() => host.upgrades.length === 1);
  host.upgrades[0]?.goAway();
  await once(client, "close");
});
