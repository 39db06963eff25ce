import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";
import { plainPng } from "../files/image.ts";

test("custom emoji have a name of their own and an image, and go when they are deleted", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAnn, asAdmin } = await createSmallTeam(emulator);
  const image = plainPng(16, [1, 2, 3]);
  const emoji = asAnn.createEmoji("party", image);
  const { image: stored, contentType } = await api.getEmojiImage({ emojiId: emoji.id });
  assert.equal(contentType, "png");
  assert.deepEqual(Buffer.from(stored), Buffer.from(image));
  const id = (name: string): object => ({ id: name });
  assert.throws(() => asAdmin.createEmoji("party", image), id("api.emoji.create.duplicate.app_error"));
  assert.throws(() => asAnn.createEmoji("a b", image), id("model.emoji.name.app_error"));
  assert.throws(() => asAnn.createEmoji("text", Buffer.from("x")), id("api.emoji.upload.image.app_error"));
  assert.throws(() => asAnn.createEmoji("big", Buffer.alloc(600_000)), id("api.emoji.create.too_large.app_error"));
  const other = asAdmin.createEmoji("admins", image);
  assert.throws(() => asAnn.deleteEmoji(other.id), { statusCode: 403 });
  asAnn.deleteEmoji(emoji.id);
  assert.deepEqual(
    (await api.getEmojiList({ sortBy: "name", page: 0, perPage: 10 })).map(({ name }) => name),
    ["admins"],
  );
  asAnn.createEmoji("party", image);
});
