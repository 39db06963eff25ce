import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("invite and remove change who is in a channel, as far as the user may", async (t) => {
  const { emulator, fired } = createTestEmulator(t);
  const { asAdmin, asAnn, ann, team } = await createSmallTeam(emulator);
  const { id } = await asAdmin.createChannel({ teamId: team.id, name: "secret", displayName: "S", type: "private" });
  const say = async (line: string): Promise<string> => (await asAdmin.executeCommand(id, line)).text;
  assert.match(await say("/invite @nobody"), /couldn't find/);
  assert.equal(await say("/remove @ann"), "ann is not a member of this channel.");
  fired.length = 0;
  assert.equal(await say("/invite @ann"), "ann added to secret channel.");
  assert.match(await say("/invite ann ~secret"), /already/);
  assert.match(await say("/invite ann ~nowhere"), /Could not find/);
  assert.equal((await asAnn.createPost({ channelId: id, message: "here" })).userId, ann.id);
  assert.equal(await say("/kick @ann"), "");
  await assert.rejects(asAnn.createPost({ channelId: id, message: "gone" }), { statusCode: 403 });
  await emulator.idle();
  const moves = fired.filter(({ hook }) => hook === "userHasJoinedChannel" || hook === "userHasLeftChannel");
  assert.deepEqual(
    moves.map(({ hook, args }) => [hook, (args as { actor: { username: string } }).actor.username]),
    [
      ["userHasJoinedChannel", "admin1"],
      ["userHasLeftChannel", "admin1"],
    ],
  );
});

test("a command that the emulator does not have says so to the user alone", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAnn, team } = await createSmallTeam(emulator);
  const { id } = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  const before = await api.getPostsForChannel({ channelId: id, page: 0, perPage: 60 });
  assert.match((await asAnn.executeCommand(id, "/mute")).text, /does not carry out \/mute/);
  assert.deepEqual((await api.getPostsForChannel({ channelId: id, page: 0, perPage: 60 })).order, before.order);
});
