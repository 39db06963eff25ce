import assert from "node:assert/strict";
import { test } from "node:test";
import { createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";

const refused = { name: "AppError", id: "api.user.login.invalid_credentials_email_username", statusCode: 401 };

test("a login by name or email asks the plugins, then opens a session and tells them", async (t) => {
  const { emulator, fired } = createTestEmulator(t);
  await createSmallTeam(emulator);
  fired.length = 0;
  const client = await emulator.visitor.login("ANN@localhost.test", "Password-1");
  assert.deepEqual(
    fired.map(({ hook, sessionId }) => [hook, sessionId]),
    [
      ["userWillLogIn", ""],
      ["userHasLoggedIn", client.session.id],
    ],
  );
  assert.equal(emulator.withToken(client.session.token)?.userId, client.userId);
  client.logout();
  assert.equal(emulator.withToken(client.session.token), undefined);
});

test("a plugin's refusal looks like a wrong password, and no session is opened", async (t) => {
  const { emulator, fired, answer } = createTestEmulator(t);
  await createSmallTeam(emulator);
  answer("userWillLogIn", { kind: "reject", reason: "go away" });
  fired.length = 0;
  await assert.rejects(emulator.visitor.login("ann", "Password-1"), refused);
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    ["userWillLogIn"],
  );
});

test("wrong passwords lock an account after ten; a right one in time forgets them", async (t) => {
  const { emulator, fired } = createTestEmulator(t);
  await createSmallTeam(emulator);
  const fail = () => assert.rejects(emulator.visitor.login("ann", "wrong"), refused);
  for (let i = 0; i < 9; i++) await fail();
  await emulator.visitor.login("ann", "Password-1");
  for (let i = 0; i < 10; i++) await fail();
  fired.length = 0;
  await assert.rejects(emulator.visitor.login("ann", "Password-1"), {
    id: "api.user.check_user_login_attempts.too_many.app_error",
  });
  assert.deepEqual(fired, []);
});

test("a token is good for nothing after its session, its user or its time has ended", async (t) => {
  let now = Date.UTC(2030, 0, 1);
  const { emulator, api } = createTestEmulator(t, { clock: () => now });
  const { ann, asAnn, asAdmin } = await createSmallTeam(emulator);
  const token = await api.createUserAccessToken({ token: { userId: ann.id, description: "d" } });
  assert.equal(emulator.withToken(token.token)?.userId, ann.id);
  assert.equal(emulator.withToken(token.token)?.session.id, emulator.withToken(token.token)?.session.id);
  assert.equal(emulator.withToken(""), undefined);
  assert.equal(emulator.withToken("nosuch"), undefined);

  now += 31 * 24 * 60 * 60 * 1000;
  assert.equal(emulator.withToken(asAnn.session.token), undefined);
  assert.equal(emulator.withToken(token.token)?.userId, ann.id);
  await api.revokeUserAccessToken({ tokenId: token.id });
  assert.equal(emulator.withToken(token.token), undefined);

  const fresh = emulator.as(ann.id);
  asAdmin.setActive(ann.id, false);
  assert.equal(emulator.withToken(fresh.session.token), undefined);
  await assert.rejects(emulator.visitor.login("ann", "Password-1"), { id: "api.user.login.inactive.app_error" });
});
