import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("statuses are set by name; those who have none are offline", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  const userId = ann.id;
  await assert.rejects(api.getUserStatus({ userId }), { id: "app.status.get.missing.app_error", statusCode: 404 });
  assert.equal((await api.updateUserStatus({ userId, status: "away" })).manual, true);
  const online = await api.updateUserStatus({ userId, status: "online" });
  assert.deepEqual([online.status, online.manual], ["online", false]);
  await assert.rejects(api.updateUserStatus({ userId, status: "asleep" }), {
    id: "plugin.api.update_user_status.bad_status",
    detailedError: "unrecognized status",
  });
  assert.deepEqual(
    (await api.getUserStatusesByIds({ userIds: ["nobody", userId] })).map((status) => [status.userId, status.status]),
    [
      [userId, "online"],
      ["nobody", "offline"],
    ],
  );
});

test("a timed do not disturb ends by itself with the status from before", async (t) => {
  let now = Date.UTC(2030, 0, 1);
  const { emulator, api } = createTestEmulator(t, { clock: () => now });
  const { ann } = await createSmallTeam(emulator);
  const userId = ann.id;
  await api.updateUserStatus({ userId, status: "away" });
  const endTime = now / 1000 + 90;
  const status = await api.setUserStatusTimedDND({ userId, endTime });
  assert.deepEqual([status.status, status.dndEndTime], ["dnd", now / 1000 + 60]);
  now += 59_000;
  assert.equal((await api.getUserStatus({ userId })).status, "dnd");
  now += 1000;
  assert.equal((await api.getUserStatus({ userId })).status, "away");
});

test("custom statuses are kept in the user's props and, the last five, among the preferences", async (t) => {
  const { emulator, api, fired } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  const userId = ann.id;
  fired.length = 0;
  for (const text of ["a", "b", "c", "d", "e", "f", "b"]) {
    await api.updateUserCustomStatus({
      userId,
      customStatus: { emoji: "house", text, expiresAt: Date.UTC(2031, 0, 1) },
    });
  }
  assert.ok(fired.every(({ hook }) => hook === "preferencesHaveChanged"));
  const { value } = await api.getPreferenceForUser({
    userId,
    category: "custom_status",
    name: "recent_custom_statuses",
  });
  assert.equal((JSON.parse(value) as { text: string }[]).map(({ text }) => text).join(""), "bfedc");
  const { customStatus } = (await api.getUser({ userId })).props;
  assert.equal(customStatus, '{"emoji":"house","text":"b","duration":"","expires_at":"2031-01-01T00:00:00Z"}');
  await api.removeUserCustomStatus({ userId });
  assert.equal((await api.getUser({ userId })).props.customStatus, "");
  await assert.rejects(api.updateUserCustomStatus({ userId, customStatus: {} }), { statusCode: 400 });
});
