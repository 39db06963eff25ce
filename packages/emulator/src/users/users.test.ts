import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

test("the first person is the administrator, the others are not", async (t) => {
  const { emulator } = createTestEmulator(t);
  const { admin, ann } = await createSmallTeam(emulator);
  assert.equal(admin.roles, "system_admin system_user");
  assert.equal(ann.roles, "system_user");
  assert.equal(ann.password, "");
});

test("bots are no people: the first person after them is the administrator", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  await api.createBot({ bot: { username: "early-bot" } });
  const { roles } = emulator.visitor.signUp({ username: "ann", email: "ann@localhost.test", password: "Password-1" });
  assert.equal(roles, "system_admin system_user");
});

test("the bots of a deactivated user are deactivated too, those of others are not", async (t) => {
  const { emulator, api, fired } = createTestEmulator(t);
  const { ann, admin } = await createSmallTeam(emulator);
  const own = await api.createBot({ bot: { username: "anns-bot", ownerId: ann.id } });
  const other = await api.createBot({ bot: { username: "admins-bot", ownerId: admin.id } });
  fired.length = 0;
  await api.updateUserActive({ userId: ann.id, active: false });
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    ["userHasBeenDeactivated", "userHasBeenDeactivated"],
  );
  assert.ok((await api.getBot({ botUserId: own.userId, includeDeleted: true })).deleteAt > 0);
  assert.ok((await api.getUser({ userId: own.userId })).deleteAt > 0);
  assert.equal((await api.getBot({ botUserId: other.userId, includeDeleted: true })).deleteAt, 0);
});

test("an update replaces the profile but neither roles nor password, and refuses names that are taken", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  const stored = await api.getUser({ userId: ann.id });
  const updated = await api.updateUser({ user: { ...stored, nickname: "A", roles: "system_admin", password: "x" } });
  assert.equal(updated.nickname, "A");
  assert.equal(updated.roles, "system_user");
  assert.equal((await api.getUser({ userId: ann.id })).password, stored.password);
  await assert.rejects(api.updateUser({ user: { ...stored, username: "admin1" } }), {
    id: "app.user.save.username_exists.app_error",
    statusCode: 400,
  });
  await assert.rejects(api.updateUser({ user: { ...stored, email: "admin1@localhost.test" } }), {
    id: "app.user.save.email_exists.app_error",
  });
  await assert.rejects(api.updateUser({ user: { ...stored, email: "no address" } }), {
    id: "model.user.is_valid.email.app_error",
    detailedError: `user_id=${ann.id}`,
  });
});

test("a user without the field that a call needs gets an error that names it", async (t) => {
  const { api } = createTestEmulator(t);
  await assert.rejects(api.createUser({}), { statusCode: 400, message: "The request has no user. Send one." });
});

test("search takes wildcards and quotes as they are", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  for (const term of ["%", "_nn", "'", "ann' OR '1'='1", "\\"]) {
    assert.deepEqual(await api.searchUsers({ term, limit: 10 }), [], term);
  }
  assert.deepEqual(
    (await api.searchUsers({ term: "@AN", limit: 10 })).map(({ id }) => id),
    [ann.id],
  );
});

test("deactivating ends the sessions and tells the plugins", async (t) => {
  const { emulator, api, fired } = createTestEmulator(t);
  const { ann, asAnn } = await createSmallTeam(emulator);
  fired.length = 0;
  await api.updateUserActive({ userId: ann.id, active: false });
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    ["userHasBeenDeactivated"],
  );
  assert.equal(emulator.withToken(asAnn.session.token), undefined);
  assert.equal((await api.getUserStatus({ userId: ann.id })).status, "offline");
  fired.length = 0;
  await api.updateUserActive({ userId: ann.id, active: true });
  assert.deepEqual(fired, []);
});

test("roles must exist", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann } = await createSmallTeam(emulator);
  const promoted = await api.updateUserRoles({ userId: ann.id, newRoles: "system_user system_admin" });
  assert.equal(promoted.roles, "system_user system_admin");
  assert.equal(await api.hasPermissionTo({ userId: ann.id, permissionId: "manage_system" }), true);
  await assert.rejects(api.updateUserRoles({ userId: ann.id, newRoles: "nosuch" }), { statusCode: 400 });
  await assert.rejects(api.updateUserRoles({ userId: "nosuch", newRoles: "system_user" }), { statusCode: 400 });
});

test("a user who signs in elsewhere has no password here, and the account there belongs to one", async (t) => {
  const { emulator, api } = createTestEmulator(t);
  const { ann, admin } = await createSmallTeam(emulator);
  const userAuth = { authData: "1", authService: "gitlab" };
  await api.updateUserAuth({ userId: ann.id, userAuth });
  await assert.rejects(emulator.visitor.login("ann", "Password-1"), { statusCode: 401 });
  await assert.rejects(api.updateUserAuth({ userId: admin.id, userAuth }), { statusCode: 400 });
});
