import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startTestServer, type TestServer } from "@mattermost-plugin/testing";
import { app } from "./app.ts";

test("the application runs without any Mattermost", async () => {
  assert.equal(await (await app.request("/")).text(), "hello from Hono");
});

let server: TestServer;
before(async () => {
  server = await startTestServer({ plugin: join(import.meta.dirname, "..") });
});
after(() => server.close());

test("a route answers", async () => {
  assert.equal(await (await server.fetch("/")).text(), "hello from Hono");
});

test("a route knows who is logged in, and nobody can pretend to be somebody", async () => {
  const { session } = server.world.ann;
  assert.deepEqual(await (await server.fetch("/me", { token: session.token })).json(), { username: "ann" });
  assert.equal((await server.fetch("/me")).status, 401);
  assert.equal((await server.fetch("/me", { headers: { "Mattermost-User-Id": session.userId } })).status, 401);
});

test("a body goes up and comes back", async () => {
  const answer = await server.fetch("/shout", { method: "POST", body: "quiet" });
  assert.equal(await answer.text(), "QUIET");
});

test("events stream", async () => {
  const answer = await server.fetch("/count");
  assert.equal(answer.headers.get("content-type"), "text/event-stream");
  assert.equal(await answer.text(), "data: 1\n\ndata: 2\n\ndata: 3\n\n");
});

test("what Hono does not know is not found", async () => {
  assert.equal((await server.fetch("/nothing")).status, 404);
});
