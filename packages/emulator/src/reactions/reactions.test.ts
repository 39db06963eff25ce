import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("reactions are told of, counted once each, and mark their post", async (t) => {
  const { emulator, api, fired } = createTestEmulator(t);
  const { asAnn, ann, team } = await createSmallTeam(emulator);
  const { id: channelId } = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  const { id: postId } = await asAnn.createPost({ channelId, message: "x" });
  await emulator.idle();
  fired.length = 0;

  asAnn.addReaction(postId, "tada");
  await api.addReaction({ reaction: { userId: ann.id, postId, emojiName: "tada" } });
  assert.equal((await api.getReactions({ postId })).length, 1);
  assert.equal((await api.getPost({ postId })).hasReactions, true);
  asAnn.removeReaction(postId, "tada");
  assert.deepEqual(await api.getReactions({ postId }), []);
  assert.equal((await api.getPost({ postId })).hasReactions, false);
  asAnn.addReaction(postId, "tada");
  assert.equal(asAnn.getReactions(postId).length, 1, "a reaction can come back");

  await emulator.idle();
  assert.deepEqual(
    fired.map(({ hook, sessionId }) => [hook, sessionId === asAnn.session.id]),
    [
      ["reactionHasBeenAdded", true],
      ["reactionHasBeenAdded", false],
      ["reactionHasBeenRemoved", true],
      ["reactionHasBeenAdded", true],
    ],
  );
});

test("a reaction needs a post, a user and an emoji's name", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAnn, ann, team } = await createSmallTeam(emulator);
  const { id: channelId } = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  const { id: postId } = await asAnn.createPost({ channelId, message: "x" });
  const add = (reaction: { userId: string; postId: string; emojiName: string }) => api.addReaction({ reaction });
  await assert.rejects(add({ userId: ann.id, postId: "nosuch", emojiName: "tada" }), { id: "app.post.get.app_error" });
  await assert.rejects(add({ userId: "", postId, emojiName: "tada" }), {
    id: "model.reaction.is_valid.user_id.app_error",
  });
  for (const emojiName of ["", "a b", ":tada:", "x".repeat(65)]) {
    await assert.rejects(add({ userId: ann.id, postId, emojiName }), {
      id: "model.reaction.is_valid.emoji_name.app_error",
    });
  }
});
