import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

async function setUp(t: TestContext) {
  const test = createTestEmulator(t);
  const people = await createSmallTeam(test.emulator);
  const heard: Record<"ann" | "admin", string[]> = { ann: [], admin: [] };
  const ann = people.asAnn.connectWebSocket(({ event }) => heard.ann.push(event));
  const admin = people.asAdmin.connectWebSocket(({ event }) => heard.admin.push(event));
  const hear = async (broadcast: object): Promise<string> => {
    heard.ann.length = 0;
    heard.admin.length = 0;
    await test.api.publishWebSocketEvent({ event: "ping", payload: { a: [1, null] }, broadcast });
    return Object.entries(heard)
      .filter(([, events]) => events.includes("custom_com.example.plugin_ping"))
      .map(([name]) => name)
      .join(" ");
  };
  const hangUp = (): void => [ann, admin].forEach((socket) => void socket.close());
  return { ...test, ...people, heard, hear, sockets: { ann, admin }, hangUp };
}

test("an event reaches whom it is for", async (t) => {
  const { asAdmin, ann, admin, team, hear, sockets, hangUp } = await setUp(t);
  const secret = await asAdmin.createChannel({ teamId: team.id, name: "secret", displayName: "S", type: "private" });
  assert.equal(await hear({}), "ann admin");
  assert.equal(await hear({ userId: ann.id }), "ann");
  assert.equal(await hear({ channelId: secret.id }), "admin");
  assert.equal(await hear({ teamId: team.id }), "ann admin");
  assert.equal(await hear({ teamId: "nosuch" }), "");
  assert.equal(await hear({ omitUsers: [admin.id] }), "ann");
  assert.equal(await hear({ userId: ann.id, omitUsers: [ann.id] }), "");
  assert.equal(await hear({ connectionId: sockets.admin.connectionId }), "admin");
  assert.equal(await hear({ omitConnectionId: sockets.admin.connectionId }), "ann");
  hangUp();
});

test("a socket says hello, tells the plugins what it sends, and is heard of no more when it is closed", async (t) => {
  const { emulator, asAnn, ann, fired, hangUp } = await setUp(t);
  hangUp();
  await emulator.idle();
  fired.length = 0;
  const heard: string[] = [];
  const socket = asAnn.connectWebSocket(({ event }) => heard.push(event));
  assert.equal(heard[0], "hello");
  assert.equal(socket.send("custom_com.example.plugin_do", { a: 1 }), undefined);
  assert.equal(socket.send("nosuch")?.status, "FAIL");
  assert.deepEqual(socket.send("get_statuses"), { status: "OK", seqReply: 3, data: { [ann.id]: "online" } });
  socket.close();
  socket.close();
  heard.length = 0;
  asAnn.setStatus("away");
  assert.deepEqual(heard, []);
  await emulator.idle();
  assert.deepEqual(
    fired.map(({ hook, args }) => [hook, (args as { request?: { action: string } }).request?.action]),
    [
      ["onWebSocketConnect", undefined],
      ["webSocketMessageHasBeenPosted", "custom_com.example.plugin_do"],
      ["webSocketMessageHasBeenPosted", "nosuch"],
      ["webSocketMessageHasBeenPosted", "get_statuses"],
      ["onWebSocketDisconnect", undefined],
    ],
  );
});

test("a short message is shown on all screens of a user, or on one", async (t) => {
  const { api, asAnn, ann, heard, sockets, hangUp } = await setUp(t);
  const shown: unknown[] = [];
  const second = asAnn.connectWebSocket(({ event, data }) => event === "show_toast" && shown.push(data));
  await api.sendToastMessage({ userId: ann.id, message: "hi", options: { position: "top-left" } });
  await api.sendToastMessage({ userId: ann.id, connectionId: sockets.ann.connectionId, message: "only there" });
  assert.deepEqual(shown, [{ message: "hi", position: "top-left" }]);
  assert.equal(heard.ann.filter((event) => event === "show_toast").length, 2);
  assert.ok(!heard.admin.includes("show_toast"));
  await assert.rejects(api.sendToastMessage({ userId: ann.id }), { statusCode: 400 });
  await assert.rejects(api.sendToastMessage({ message: "hi" }), { statusCode: 400 });
  second.close();
  hangUp();
});

test("who types is told to the others in the channel", async (t) => {
  const { api, team, heard, sockets, hangUp } = await setUp(t);
  const { id } = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  assert.equal(sockets.ann.send("user_typing", { channel_id: id })?.status, "OK");
  assert.ok(heard.admin.includes("typing"));
  assert.ok(!heard.ann.includes("typing"));
  hangUp();
});

test("what changed is told in the form of Go's JSON", async (t) => {
  const { api, asAnn, team, hangUp } = await setUp(t);
  hangUp();
  const shown: Record<string, string> = {};
  const socket = asAnn.connectWebSocket(({ event, data }) => {
    shown[event] = JSON.stringify(data);
  });
  const channel = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  await api.updateChannel({ channel: { ...channel, header: "new" } });
  await api.updateTeam({ team: { ...team, displayName: "New" } });
  socket.close();
  assert.match(shown.channel_updated ?? "", /\\"type\\":\\"O\\"/);
  assert.match(shown.channel_updated ?? "", /\\"display_name\\":\\"Town Square\\"/);
  assert.match(shown.update_team ?? "", /\\"type\\":\\"O\\"/);
});
