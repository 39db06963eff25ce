import assert from "node:assert/strict";
import { test } from "node:test";
import { rawClient, startUpgradeHost } from "../../test/support/upgrade-host.ts";
import { upgradeWebSocket } from "../index.ts";

const valid: Record<string, string> = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
};

test("the handshake of RFC 6455 is answered with its example", async () => {
  await using host = await startUpgradeHost((request) => upgradeWebSocket(request, {}));
  const { head, socket } = await rawClient(host.port);
  assert.deepEqual(head.trim().split("\r\n"), [
    "HTTP/1.1 101 Switching Protocols",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
  ]);
  socket.destroy();
});

test("what is no handshake is answered, and no handler is called", () => {
  const answer = (change: Record<string, string | undefined>, method = "GET") => {
    const headers = Object.entries({ ...valid, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return upgradeWebSocket(new Request("http://h/", { method, headers }), { open: () => assert.fail("opened") });
  };
  const refused: readonly [number, Record<string, string | undefined>, string?][] = [
    [426, { upgrade: undefined }],
    [426, { upgrade: "h2c" }],
    [405, {}, "POST"],
    [426, { "sec-websocket-version": "8" }],
    [426, { "sec-websocket-version": undefined }],
    [400, { "sec-websocket-key": undefined }],
    [400, { "sec-websocket-key": "short" }],
    [400, { "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==, x" }],
    [400, { "sec-websocket-protocol": "a,,b" }],
    [400, { "sec-websocket-protocol": "a, a" }],
    [400, { "sec-websocket-protocol": "a b" }],
  ];
  for (const [status, change, method] of refused)
    assert.equal(answer(change, method).status, status, JSON.stringify(change));
  assert.equal(answer({ upgrade: "h2c" }).headers.get("upgrade"), "websocket");
  assert.equal(answer({ "sec-websocket-version": "8" }).headers.get("sec-websocket-version"), "13");
  assert.equal(answer({ upgrade: "WebSocket" }).status, 501);
});

test("a plain answer goes to who asks for a WebSocket and may not have it", async () => {
  await using host = await startUpgradeHost((request) =>
    request.headers.has("mattermost-user-id")
      ? upgradeWebSocket(request, {})
      : new Response("who are you?", { status: 401 }),
  );
  const { head, take } = await rawClient(host.port);
  assert.match(head, /^HTTP\/1.1 401 /);
  assert.equal(String(await take(99)), "who are you?");
  const known = await rawClient(host.port, ["Mattermost-User-Id: u1"]);
  assert.match(known.head, /^HTTP\/1.1 101 /);
  known.socket.destroy();
});
