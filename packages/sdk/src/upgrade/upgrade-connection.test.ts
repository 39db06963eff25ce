import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { WebSocketServer, WebSocket as WsClient } from "ws";
import { startUpgradeHost } from "../../test/support/upgrade-host.ts";
import { upgradeConnection } from "../index.ts";

test("the ws package takes the connection as it does from a Node server", async () => {
  const clients = new WebSocketServer({ noServer: true, perMessageDeflate: true, path: "/live" });
  clients.on("connection", (socket, request) => {
    socket.send(`${request.method} ${request.url} ${request.headers["x-who"]}`);
    socket.on("message", (data, isBinary) => socket.send(data, { binary: isBinary }));
  });
  await using host = await startUpgradeHost((request) =>
    upgradeConnection(request, (incoming, socket, head) =>
      clients.handleUpgrade(incoming, socket, head, (client) => clients.emit("connection", client, incoming)),
    ),
  );
  const client = new WsClient(`${host.url}/live?a=b`, { headers: { "X-Who": "me" } });
  const [hello] = await once(client, "message");
  assert.equal(String(hello), "GET /live?a=b me");
  assert.match(client.extensions, /permessage-deflate/);
  const sent = Buffer.alloc(2 << 20, "squeeze me");
  client.send(sent);
  const [back, isBinary] = await once(client, "message");
  assert.ok(isBinary && sent.equals(back));
  client.close(4000, "done");
  const [code] = await once(client, "close");
  assert.equal(code, 4000);
});

test("any other protocol has the connection's bytes, and ends when the plugin stops", async () => {
  await using host = await startUpgradeHost((request) =>
    upgradeConnection(request, (incoming, socket) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: ${incoming.headers.upgrade}\r\n\r\n`);
      socket.on("data", (bytes: Buffer) => socket.write(bytes.toString().toUpperCase()));
    }),
  );
  const client = connect(host.port, "127.0.0.1");
  client.write("GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: shout\r\n\r\nhello");
  const received = text(client);
  let seen = "";
  client.on("data", (piece) => {
    seen += piece;
    if (seen.endsWith("HELLO")) host.upgrades[0]?.goAway();
  });
  assert.equal(await received, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: shout\r\n\r\nHELLO");
});
