import assert from "node:assert/strict";
import { test } from "node:test";
import { create, toBinary } from "@bufbuild/protobuf";
import { status } from "@grpc/grpc-js";
import type { HookName } from "@mattermost-plugin/gen";
import { hooks as hookTable } from "@mattermost-plugin/gen";
import { type Answer, callAllHooks, methodOf, unaryHooks } from "./support/all-hooks.ts";
import { connectPeer } from "./support/grpc-peer.ts";
import { answerErrors, changes, failCalls, failClosed, gates } from "./support/hook-classes.ts";
import { spawnPlugin } from "./support/plugin-process.ts";
import { createPluginProject } from "./support/plugin-project.ts";

interface WireError {
  readonly id: string;
  readonly message: string;
  readonly detailedError: string;
  readonly statusCode: number;
  readonly where: string;
}

/** The response without protobuf-es' own keys and without what is empty. */
function content(answer: Answer): Record<string, unknown> {
  const filled = ([key, value]: [string, unknown]) =>
    !key.startsWith("$") &&
    value !== undefined &&
    value !== "" &&
    value !== 0n &&
    value !== false &&
    !(Array.isArray(value) && value.length === 0) &&
    !(value instanceof Uint8Array && value.length === 0);
  return Object.fromEntries(Object.entries(answer).filter(filled));
}

function assertError(answer: Answer, hook: HookName, text: RegExp, id: RegExp = /^plugin\.[a-z_]+\.error$/): void {
  const error = answer.error as WireError | undefined;
  assert.ok(error !== undefined, `${hook} has no error`);
  assert.match(error.id, id);
  assert.match(error.message, text);
  assert.match(error.detailedError, text);
  assert.equal(error.where, hookTable[hook].goName);
}

/** What a host is told of a hook whose handler fails. */
function assertFailed(hook: HookName, answer: Answer, text: RegExp): void {
  if (hook === "onSharedChannelsPing") assert.equal(answer.healthy, false);
  else if (hook === "onSAMLLogin") assertError(answer, hook, /^Test Plugin failed to check this/, /rejected$/);
  else if (answerErrors.includes(hook)) assertError(answer, hook, text);
  else if (failClosed.includes(hook)) assert.match(String(answer.rejectionReason), /^Test Plugin failed to check this/);
  else if (failCalls.includes(hook)) {
    const details = `Test Plugin failed to answer ${hookTable[hook].goName}. Its own line in the log has the reason.`;
    assert.deepEqual(answer.failed, { code: status.INTERNAL, details }, hook);
  } else assert.deepEqual(content(answer), {}, hook);
}

test("handlers that throw leave a definite verdict and a line in the log", async () => {
  const { answers, plugin } = await callAllHooks("throw");
  for (const [hook, answer] of answers) {
    assertFailed(hook, answer, new RegExp(`^secret detail of ${hook}$`));
    const line = plugin.log().find((each) => each.hook === hook && each["@message"].startsWith(`${hook} failed`));
    assert.equal(line?.["@level"], "error", hook);
    assert.match(String(line?.error), /secret detail[^\n]*\n {4}at .*plugin\.js:\d+/);
  }
});

test("handlers that do not finish leave a definite verdict", async () => {
  const { answers } = await callAllHooks("hang");
  for (const [hook, answer] of answers) assertFailed(hook, answer, /did not finish within \d+ ms\./);
});

test("handlers that return nonsense leave a definite verdict", async () => {
  const { answers, plugin } = await callAllHooks("nonsense");
  for (const [hook, answer] of answers) {
    assertFailed(hook, answer, /returned a symbol; it may return/);
    assert.ok(
      plugin.log().some((line) => line.hook === hook && line["@message"].includes("returned a symbol; it may return")),
    );
  }
});

test("values that do not fit into the message leave a definite verdict", async () => {
  const { answers, plugin } = await callAllHooks("unfit");
  for (const hook of unaryHooks.filter((name) => hookTable[name].value !== "none")) {
    assertFailed(hook, answers.get(hook) as Answer, /./);
    assert.ok(
      plugin.log().some((line) => line["@level"] === "error" && line.hook === hook),
      hook,
    );
  }
});

test("nothing allows, changes nothing, and answers the hook's zero", async () => {
  const { answers, plugin } = await callAllHooks("nothing");
  for (const [hook, answer] of answers) {
    assert.deepEqual(content(answer), hook === "onSharedChannelsPing" ? { healthy: true } : {}, hook);
  }
  assert.deepEqual(
    plugin.log().filter((line) => line["@level"] === "error"),
    [],
  );
});

test("reject(reason) reaches the host of each gate and change, and is an error elsewhere", async () => {
  const { answers } = await callAllHooks("reject");
  for (const [hook, answer] of answers) {
    const reason = `not with ${hook}`;
    if (!gates.includes(hook) && !changes.includes(hook)) assertFailed(hook, answer, /returned reject\(\.\.\.\)/);
    else if (answerErrors.includes(hook)) assertError(answer, hook, new RegExp(`^${reason}$`), /rejected$/);
    else assert.equal(answer.rejectionReason, reason);
  }
});

test("dismiss() is the reason that Go's hosts know", async () => {
  const { answers } = await callAllHooks("dismiss");
  assert.equal(answers.get("messageWillBePosted")?.rejectionReason, "plugin.message_will_be_posted.dismiss_post");
  assertFailed("userWillLogIn", answers.get("userWillLogIn") as Answer, /dismiss/);
});

test("values reach the host whole", async () => {
  const { answers } = await callAllHooks("good");
  for (const hook of unaryHooks.filter((name) => hookTable[name].value !== "none")) {
    assert.notDeepEqual(content(answers.get(hook) as Answer), {}, `${hook} has no good value in the test's plugin`);
  }
  const field = <T>(hook: HookName, name: string) => answers.get(hook)?.[name] as T;
  const posted = field<Record<string, unknown>>("messageWillBePosted", "modifiedPost");
  assert.equal(posted.message, "hello!");
  assert.equal(posted.createAt, 1_700_000_000_000n);
  assert.deepEqual(posted.fileIds, ["f1"]);
  assert.deepEqual(posted.props, { a: 1 });
  const updated = field<{ message: string }>("messageWillBeUpdated", "modifiedPost");
  assert.equal(updated.message, "before -> after");
  const consumed = field<{ id: string }[]>("messagesWillBeConsumed", "posts");
  assert.deepEqual(
    consumed.map(({ id }) => id),
    ["p1"],
  );
  const withContext = field<{ id: string }[]>("messagesWillBeConsumedWithContext", "posts");
  assert.deepEqual(
    withContext.map(({ id }) => id),
    ["p1"],
  );
  const channel = field<{ displayName: string }>("channelWillBeUpdated", "modifiedChannel");
  assert.equal(channel.displayName, "before -> after");
  for (const [hook, name] of [
    ["channelMemberWillBeAdded", "modifiedChannelMember"],
    ["teamMemberWillBeAdded", "modifiedTeamMember"],
  ] as const) {
    const member = field<{ userId: string; roles: string }>(hook, name);
    assert.deepEqual([member.userId, member.roles], ["u1", "guest"]);
  }
  assert.equal(field<{ message: string }>("scheduledPostWillBeCreated", "modifiedScheduledPost").message, "later!");
  assert.equal(field<{ message: string }>("draftWillBeUpserted", "modifiedDraft").message, "half!");
  assert.equal(field<{ message: string }>("notificationWillBePushed", "modifiedNotification").message, "for u1");
  assert.equal(field<{ subject: string }>("emailNotificationWillBeSent", "modifiedContent").subject, "new");
  const { configJson } = field<{ configJson: Uint8Array }>("configurationWillBeSaved", "modifiedConfig");
  const config = JSON.parse(Buffer.from(configJson).toString());
  assert.deepEqual(config, { ServiceSettings: { SiteURL: "x" }, Extra: { On: true } });
  const file = field<Uint8Array>("fileWillBeUploaded", "modifiedContent");
  assert.equal(Buffer.from(file).toString(), "a.txt:CONTENT");
  const response = field<Record<string, unknown>>("executeCommand", "response");
  assert.equal(response.text, "You said /hi there");
  assert.equal(response.responseType, "ephemeral");
  assert.deepEqual(response.props, { n: 1 });
  assert.equal(field("runDataRetention", "deletedCount"), 1_700_000_000_007n);
  const files = field<{ filename: string }[]>("generateSupportData", "files");
  assert.deepEqual(
    files.map(({ filename }) => filename),
    ["a.txt", "b.txt"],
  );
  assert.deepEqual(field<{ userErrors: string[] }>("onSharedChannelsSyncMsg", "response").userErrors, ["sync1"]);
  assert.equal(field("onSharedChannelsPing", "healthy"), true);
});

test("Implemented lists the Go names of the plugin's hooks, sorted", async () => {
  const source = `import { definePlugin } from "mattermost-plugin";
export default definePlugin({ hooks: { userWillLogIn() {}, onSAMLLogin() {}, messageHasBeenPosted() {}, serveHTTP: () => new Response() } });`;
  const project = await createPluginProject({ "plugin.ts": source });
  const plugin = spawnPlugin({ directory: project.directory, env: { MATTERMOST_PLUGIN_API_TARGET: "127.0.0.1:1" } });
  try {
    const peer = connectPeer(await plugin.handshake);
    const method = methodOf("implemented");
    const answer = await peer.call(method, toBinary(method.input, create(method.input)));
    assert.deepEqual(answer.hooks, ["MessageHasBeenPosted", "OnSAMLLogin", "ServeHTTP", "UserWillLogIn"]);
    assert.equal(answer.error, undefined);
    peer.close();
  } finally {
    await plugin.end();
    await project.remove();
  }
});
