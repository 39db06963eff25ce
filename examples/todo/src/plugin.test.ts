import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { startTestServer, type TestServer } from "@mattermost-plugin/testing";

let server: TestServer;
before(async () => {
  server = await startTestServer({ plugin: join(import.meta.dirname, "..") });
});
after(() => server.close());

async function type(user: "ann" | "bob", command: string): Promise<string> {
  const { channel } = server.world;
  return (await server.world[user].executeCommand(channel.id, command)).text;
}

test("entries are added, shown and ticked off", async () => {
  assert.equal(await type("ann", "/todo list"), "Nothing to do.");
  assert.equal(await type("ann", "/todo add buy milk"), "1. buy milk");
  assert.equal(await type("ann", '/todo add "call bob"'), '1. buy milk\n2. "call bob"');
  assert.equal(await type("ann", "/todo done 1"), '1. ~~buy milk~~\n2. "call bob"');
  assert.match(await type("ann", "/todo done 7"), /^There is no entry 7\./);
});

test("every user has a list of their own", async () => {
  await type("bob", "/todo add mow the lawn");
  assert.equal(await type("bob", "/todo list"), "1. mow the lawn");
});

test("many entries added at once are all kept", async () => {
  const { admin, channel } = server.world;
  await Promise.all(
    Array.from({ length: 8 }, (_, index) => admin.executeCommand(channel.id, `/todo add entry ${index}`)),
  );
  const { text } = await admin.executeCommand(channel.id, "/todo list");
  assert.equal(text.split("\n").length, 8);
});

test("the command explains itself", async () => {
  assert.match(await type("ann", "/todo help"), /add/);
  assert.match(await type("ann", "/todo dance"), /has no "dance"/);
});

test("a page shows the list, to its user only", async () => {
  assert.match(await (await server.fetch("/")).text(), /new WebSocket/);
  assert.equal((await server.fetch("/live")).status, 401);
  const { token } = server.world.ann.session;
  assert.equal((await server.fetch("/live", { token, headers: { origin: "https://evil.example" } })).status, 403);
  for (const headers of [{}, { origin: server.url }])
    assert.equal((await server.fetch("/live", { token, headers })).status, 426);
});
