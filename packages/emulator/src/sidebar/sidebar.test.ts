import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("channels are in one category each: the one they were put into, or the one for their kind", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { asAnn, ann, admin, team } = await createSmallTeam(emulator);
  const key = { userId: ann.id, teamId: team.id };
  const direct = asAnn.openDirectChannel(admin.id);
  const dev = await asAnn.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  const custom = await api.createChannelSidebarCategory({
    ...key,
    newCategory: { displayName: "Work", channelIds: [dev.id] },
  });
  const { categories, order } = await api.getChannelSidebarCategories(key);
  assert.deepEqual(
    categories.map(({ type }) => type),
    ["favorites", "custom", "channels", "direct_messages"],
  );
  assert.deepEqual(order[1], custom.id);
  assert.deepEqual(categories[1]?.channelIds, [dev.id]);
  assert.deepEqual(categories[3]?.channelIds, [direct.id]);
  assert.ok(!categories[2]?.channelIds.includes(dev.id));

  const [favorites] = categories;
  assert.ok(favorites);
  const [updated] = await api.updateChannelSidebarCategories({
    ...key,
    categories: [{ ...favorites, displayName: "Renamed", channelIds: [dev.id] }],
  });
  assert.deepEqual([updated?.displayName, updated?.channelIds], ["Favorites", [dev.id]]);
  const after = await api.getChannelSidebarCategories(key);
  assert.deepEqual(after.categories[1]?.channelIds, []);
  await assert.rejects(api.updateChannelSidebarCategories({ ...key, categories: [{ id: "nosuch" }] }), {
    statusCode: 500,
  });
});
