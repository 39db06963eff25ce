import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createPluginApi, createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";
import { openDatabase } from "../core/database.ts";
import { createEmulator } from "./create-emulator.ts";

test("a file keeps everything for the next emulator", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "emulator-"));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, "mattermost.db");

  const first = createEmulator({ path });
  const { ann, team, asAnn } = await createSmallTeam(first);
  const id = await createPluginApi(first).getDiagnosticId();
  await first.close();
  await first.close();

  const second = createEmulator({ path });
  t.after(() => second.close());
  const api = createPluginApi(second);
  assert.equal((await api.getUserByUsername({ name: "ann" })).id, ann.id);
  assert.equal((await api.getTeamByName({ name: "alpha" })).id, team.id);
  assert.equal(await api.getDiagnosticId(), id);
  assert.equal(second.withToken(asAnn.session.token)?.userId, ann.id);
});

test("closing waits for the hooks that are still running", async () => {
  let end = (): void => {};
  const emulator = createEmulator({
    hooks: {
      fire: () =>
        new Promise((resolve) => {
          end = () => resolve({ kind: "nothing" });
        }),
    },
  });
  emulator.visitor.signUp({ username: "ann", email: "ann@localhost.test", password: "Password-1" });
  let closed = false;
  const closing = emulator.close().then(() => {
    closed = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(closed, false);
  end();
  await closing;
});

test("a hook that never ends does not keep an emulator from closing", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const emulator = createEmulator({ hooks: { fire: () => new Promise(() => {}) } });
  emulator.visitor.signUp({ username: "ann", email: "ann@localhost.test", password: "Password-1" });
  const closing = emulator.close();
  t.mock.timers.tick(5000);
  await closing;
});

test("a database that can't be used is not left open", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "emulator-"));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, "mattermost.db");
  const db = openDatabase(path);
  db.run("PRAGMA user_version = 99");
  db.close();
  assert.throws(() => createEmulator({ path }), /schema 99/);
  assert.deepEqual(await readdir(folder), ["mattermost.db"], "no journal of an open connection");
});

test("events for WebSockets can be watched, and no longer when that was ended", async (t) => {
  const { emulator } = createTestEmulator(t);
  const { asAnn, asAdmin, team, ann } = await createSmallTeam(emulator);
  const channel = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  const seen: string[] = [];
  const end = emulator.onEvent(({ event, broadcast }) => seen.push(`${event} ${broadcast.channelId}`));
  await asAnn.joinChannel(channel.id);
  end();
  await asAnn.leaveChannel(channel.id);
  assert.ok(seen.includes(`user_added ${channel.id}`), seen.join(", "));
  assert.ok(!seen.some((event) => event.startsWith("user_removed")), ann.id);
});
