import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createSmallTeam, createTestEmulator, lastArgs } from "../../test/support/test-emulator.ts";
import type { WebSocketEvent } from "../index.ts";
import { decodeGoBase64 } from "./go-base64.ts";

async function setUp(t: TestContext) {
  let now = 1_700_000_000_000;
  const test = createTestEmulator(t, { clock: () => now });
  const { asAnn, ann, team } = await createSmallTeam(test.emulator);
  const { api, answer, fired } = test;
  const { id } = await api.getChannelByName({ teamId: team.id, name: "town-square", includeDeleted: false });
  await api.registerCommand({ command: { trigger: "ask" } });
  answer("executeCommand", { kind: "value", value: { text: "ok" } });
  const { triggerId } = await asAnn.executeCommand(id, "/ask");
  const { args } = lastArgs(fired, "executeCommand");
  const wait = (ms: number): void => {
    now += ms;
  };
  const open = (trigger: string) =>
    api.openInteractiveDialog({ dialog: { triggerId: trigger, url: "/x", dialog: { title: "T" } } });
  return { ...test, ann, clientTriggerId: triggerId, trigger: args.triggerId, wait, open };
}

test("a dialog opens for who caused the trigger, under the id that the client knows", async (t) => {
  const { emulator, ann, clientTriggerId, trigger, open } = await setUp(t);
  const events: WebSocketEvent[] = [];
  emulator.onEvent((event) => events.push(event));
  await open(trigger);
  assert.deepEqual(
    events.map(({ event, broadcast }) => [event, broadcast.userId]),
    [["open_dialog", ann.id]],
  );
  const dialog = JSON.parse(String(events[0]?.data.dialog));
  assert.equal(dialog.trigger_id, clientTriggerId);
  assert.equal(dialog.dialog.title, "T");
});

test("a trigger that is old, forged or none at all opens nothing", async (t) => {
  const { emulator, trigger, wait, open } = await setUp(t);
  const events: unknown[] = [];
  emulator.onEvent((event) => events.push(event));
  const [client = "", user = "", time = "", signature = ""] = Buffer.from(trigger, "base64").toString().split(":");
  const made = (...parts: string[]): string => Buffer.from(parts.join(":")).toString("base64");
  const id = (name: string): object => ({ id: `interactive_message.decode_trigger_id.${name}`, statusCode: 400 });
  await assert.rejects(open(made(client, "x".repeat(26), time, signature)), id("verify_signature_failed"));
  await assert.rejects(open(made(client, user, time, "short")), id("verify_signature_failed"));
  await assert.rejects(open(made(client, user, time)), id("missing_data"));
  await assert.rejects(open("not base64!"), id("base64_decode_failed"));
  wait(30_000);
  await open(trigger);
  assert.equal(events.length, 1);
  wait(1);
  await assert.rejects(open(trigger), id("expired"));
  assert.equal(events.length, 1);
});

test("bad base64 is described as Go describes it", () => {
  const text = (encoded: string): string => {
    const decoded = decodeGoBase64(encoded);
    return decoded.kind === "error" ? decoded.text : Buffer.from(decoded.bytes).toString();
  };
  assert.equal(text("aGk="), "hi");
  assert.equal(text("abc"), "illegal base64 data at input byte 0");
  assert.equal(text("aGkhabc"), "illegal base64 data at input byte 4");
  assert.equal(text("aG!k"), "illegal base64 data at input byte 2");
  assert.equal(text("a=bc"), "illegal base64 data at input byte 1");
});
