import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { WSContext } from "hono/ws";
import { WebSocket as WsClient } from "ws";
import { startUpgradeHost } from "../../test/support/upgrade-host.ts";
import { upgradeWebSocket } from "../index.ts";

async function echoes(url: string): Promise<void> {
  const client = new WsClient(url);
  await once(client, "open");
  client.send("hi");
  const [data] = await once(client, "message");
  assert.equal(String(data), "hi");
  client.close();
  await once(client, "close");
}

test("a route of Hono answers with a WebSocket, behind middleware that makes a new Response of it too", async () => {
  const app = new Hono();
  app.use("/behind/*", cors({ origin: "*" }), etag());
  app.use("/behind/*", async (c, next) => {
    c.res.headers.set("x-before", "1");
    await next();
    c.res = new Response(c.res.body, c.res);
  });
  for (const path of ["/plain", "/behind/live"])
    app.get(path, (c) => upgradeWebSocket(c.req.raw, { message: (socket, data) => socket.send(data) }));
  await using host = await startUpgradeHost((request) => app.fetch(request));
  await echoes(`${host.url}/plain`);
  await echoes(`${host.url}/behind/live`);
});

test("a socket is what Hono's own context of a WebSocket stands on", async () => {
  const app = new Hono();
  app.get("/", (c) =>
    upgradeWebSocket(c.req.raw, {
      open(raw) {
        const ws = new WSContext({
          raw,
          protocol: raw.protocol,
          readyState: 1,
          send: (data) => raw.send(data),
          close: (code, reason) => raw.close(code, reason),
        });
        raw.addEventListener("message", ({ data }) => ws.send(data));
      },
    }),
  );
  await using host = await startUpgradeHost((request) => app.fetch(request));
  await echoes(host.url);
});

test("middleware that makes a new Response of the answer's text leaves a 501 that says why", async () => {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.res = new Response(await c.res.text(), c.res);
  });
  app.get("/", (c) => upgradeWebSocket(c.req.raw, {}));
  await using host = await startUpgradeHost((request) => app.fetch(request));
  const client = new WsClient(host.url);
  const [error] = await once(client, "error");
  assert.match(error.message, /501/);
});
