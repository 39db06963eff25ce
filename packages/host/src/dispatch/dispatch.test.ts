import assert from "node:assert/strict";
import { test } from "node:test";
import type { EmailNotification, FileInfo, User } from "@mattermost-plugin/gen";
import { post } from "../../test/post.ts";
import { type TestHost, withHost } from "../../test/test-host.ts";

const file = (text: string) => new Blob([text]).stream();
const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
const info = { id: "f1", name: "a.txt", extension: "txt", size: 3 } as FileInfo;

async function two(host: TestHost): Promise<readonly [string, string]> {
  return [await host.start({ id: "com.example.a" }), await host.start({ id: "com.example.b" })];
}

test("plugins are asked in the order of their ids, each sees what the one before changed", () =>
  withHost({}, async (host) => {
    const b = await host.start({ id: "com.example.b" });
    const a = await host.start({ id: "com.example.a" });
    const round = await host.environment.hooks.messageWillBePosted({ post: post({ message: "tag" }) });
    assert.equal(round.args.post.message, `tag ${a} ${b}`);
    assert.deepEqual(
      round.answers.map(({ pluginId }) => pluginId),
      [a, b],
    );
    assert.deepEqual(round.verdict, { kind: "allow" });
  }));

test("another order can be given", () =>
  withHost({ order: (x, y) => (x < y ? 1 : -1) }, async (host) => {
    const [a, b] = await two(host);
    const round = await host.environment.hooks.messageWillBePosted({ post: post({ message: "tag" }) });
    assert.equal(round.args.post.message, `tag ${b} ${a}`);
    assert.deepEqual(
      host.environment.statuses().map(({ id }) => id),
      [b, a],
    );
  }));

test("the first veto ends the round, for rejection and dismissal", () =>
  withHost({}, async (host) => {
    const [a, b] = await two(host);
    const rejected = await host.environment.hooks.messageWillBePosted({ post: post({ message: "reject" }) });
    assert.deepEqual(rejected.verdict, { kind: "reject", pluginId: a, reason: `not with ${a}`, error: undefined });
    const dismissed = await host.environment.hooks.messageWillBePosted({ post: post({ message: "dismiss" }) });
    assert.deepEqual(dismissed.verdict, { kind: "dismiss", pluginId: a });
    const only = await host.environment.hooksFor(b)?.messageWillBePosted({ post: post({ message: "reject" }) });
    assert.equal(only?.verdict.kind === "reject" && only.verdict.pluginId, b);
  }));

test("the answer of MessageWillBePosted is written over the original, that of MessageWillBeUpdated takes its place", () =>
  withHost({}, async (host) => {
    const [a, b] = await two(host);
    const original = post({ id: "p1", message: "blank it", userId: "u1", props: { kept: "yes" } });
    const posted = await host.environment.hooks.messageWillBePosted({ post: original });
    assert.deepEqual(posted.args.post, { ...original, props: { kept: "yes", [a]: true, [b]: true } });
    const newPost = post({ id: "p1", message: "blank", userId: "u1", props: { lost: "yes" } });
    const updated = await host.environment.hooks.messageWillBeUpdated({ oldPost: original, newPost });
    assert.equal(updated.args.newPost.message, "");
    assert.equal(updated.args.newPost.userId, "");
    assert.equal(updated.args.newPost.props, undefined);
    assert.deepEqual(updated.args.oldPost, original);
  }));

test("consumed posts are put back by id: none vanishes", () =>
  withHost({}, async (host) => {
    const [a, b] = await two(host);
    const posts = [post({ id: "1", message: "one" }), post({ id: "2", message: "two" })];
    const round = await host.environment.hooks.messagesWillBeConsumed({ posts });
    assert.deepEqual(
      round.args.posts.map(({ message }) => message),
      ["one", `two ${a} ${b}`],
    );
  }));

test("a file goes through all plugins, its info written over the original one", () =>
  withHost({}, async (host) => {
    const [a, b] = await two(host);
    const round = await host.environment.hooks.fileWillBeUploaded({ fileInfo: info, file: file("abc") });
    assert.equal(await textOf(round.args.file), `abc+${a}+${b}`);
    assert.equal(round.args.fileInfo.name, "a.txt");
    assert.equal(round.args.fileInfo.extension, b);
    const kept = await host.environment.hooks.fileWillBeUploaded({ fileInfo: info, file: file("keep") });
    assert.equal(await textOf(kept.args.file), "keep");
    const bad = await host.environment.hooks.fileWillBeUploaded({ fileInfo: info, file: file("reject") });
    assert.deepEqual(bad.verdict, { kind: "reject", pluginId: a, reason: "bad file", error: undefined });
    const empty = await host.environment.hooks.fileWillBeUploaded({ fileInfo: info, file: file("") });
    assert.equal(await textOf(empty.args.file), `+${a}+${b}`);
  }));

test("the texts of a mail take the place of the ones before, identifiers stay", () =>
  withHost({}, async (host) => {
    const [, b] = await two(host);
    const emailNotification = {
      post_id: "p1",
      subject: "s",
      subtitle: "t",
      message_html: "<b>h</b>",
    } as EmailNotification;
    const round = await host.environment.hooks.emailNotificationWillBeSent({ emailNotification });
    const changed = round.args.emailNotification;
    assert.equal(changed.post_id, "p1");
    assert.equal(changed.subject, `by ${b}`);
    assert.equal(changed.subtitle, "sub");
    assert.equal(changed.message_html, "");
  }));

test("what fails counts as the hook's policy says", () =>
  withHost({ limits: { hookMs: 300 } }, async (host) => {
    const id = await host.start({ id: "com.example.a" });
    const failing = await host.environment.hooks.messageWillBePosted({ post: post({ message: "fail" }) });
    assert.equal(failing.verdict.kind, "allow");
    assert.match(failing.failures[0]?.error.detailedError ?? "", /the peer failed/);
    const user = (username: string) => ({ user: { username } as User });
    const login = await host.environment.hooks.userWillLogIn(user("hang"));
    assert.ok(login.verdict.kind === "reject");
    assert.equal(login.verdict.reason, `The plugin ${id} did not answer.`);
    assert.equal((await host.environment.hooks.userWillLogIn(user("good"))).verdict.kind, "allow");
    const refused = await host.environment.hooks.userWillLogIn(user("bad"));
    assert.equal(refused.verdict.kind === "reject" && refused.verdict.reason, "go away");
  }));

test("the policy of a hook can be turned round", () =>
  withHost(
    { limits: { hookMs: 300 }, hooks: { onError: { messageWillBePosted: "reject", userWillLogIn: "allow" } } },
    async (host) => {
      await host.start({ id: "com.example.a" });
      const failing = await host.environment.hooks.messageWillBePosted({ post: post({ message: "fail" }) });
      assert.equal(failing.verdict.kind, "reject");
      const login = await host.environment.hooks.userWillLogIn({ user: { username: "hang" } as User });
      assert.equal(login.verdict.kind, "allow");
    },
  ));

test("an event reaches everybody at once, one that hangs delays nobody", () =>
  withHost({ limits: { hookMs: 500 } }, async (host) => {
    const [a, b] = await two(host);
    const round = await host.environment.hooks.messageHasBeenPosted({ post: post({ message: "hang" }) });
    assert.deepEqual(
      round.failures.map(({ pluginId }) => pluginId),
      [a, b],
    );
    assert.equal(round.verdict.kind, "allow");
  }));

test("values and errors of single plugins", () =>
  withHost({}, async (host) => {
    const id = await host.start({ id: "com.example.a" });
    const hooks = host.environment.hooksFor(id);
    const command = (text: string) => ({ args: { command: text } as never });
    const done = await hooks?.executeCommand(command("/do it"));
    assert.equal(done?.answers[0]?.value.text, `${id} got /do it`);
    const failed = await hooks?.executeCommand(command("/fail"));
    assert.deepEqual(failed?.answers, []);
    assert.equal(failed?.failures[0]?.error.statusCode, 404);
    assert.equal(host.environment.hooksFor("com.example.none"), undefined);
    await host.environment.deactivate(id);
    const late = await hooks?.executeCommand(command("/do it"));
    assert.deepEqual([late?.answers, late?.failures], [[], []]);
  }));

test("fired as if there were one plugin", () =>
  withHost({}, async (host) => {
    const [a, b] = await two(host);
    const { fire } = host.environment;
    const value = await fire("messageWillBePosted", { post: post({ message: "tag" }) });
    assert.equal(value.kind === "value" && value.value.message, `tag ${a} ${b}`);
    assert.deepEqual(await fire("messageWillBePosted", { post: post({ message: "as it is" }) }), { kind: "nothing" });
    assert.deepEqual(await fire("messageWillBePosted", { post: post({ message: "reject" }) }, { pluginId: b }), {
      kind: "reject",
      reason: `not with ${b}`,
    });
    assert.deepEqual(await fire("messageWillBePosted", { post: post({ message: "dismiss" }) }), { kind: "dismiss" });
    const command = await fire("executeCommand", { args: { command: "/fail" } as never }, { pluginId: a });
    assert.equal(command.kind === "error" && command.error.id, "peer.command");
    const missing = await fire(
      "executeCommand",
      { args: { command: "/x" } as never },
      { pluginId: "com.example.none" },
    );
    assert.equal(missing.kind === "error" && missing.error.id, "plugin.host.not_running");
    const uploaded = await fire("fileWillBeUploaded", { fileInfo: info, file: file("abc") });
    assert.equal(
      uploaded.kind === "value" && uploaded.value.content && (await textOf(uploaded.value.content)),
      `abc+${a}+${b}`,
    );
    assert.deepEqual(await fire("messageHasBeenPosted", { post: post({}) }), { kind: "nothing" });
  }));

test("some plugins can be left out, and one asked as a guard tells when its call broke", () =>
  withHost({}, async (host) => {
    const [a, b] = await two(host);
    const { fire } = host.environment;
    const value = await fire("messageWillBePosted", { post: post({ message: "tag" }) }, { without: [a] });
    assert.equal(value.kind === "value" && value.value.message, `tag ${b}`);
    assert.deepEqual(await fire("messageWillBePosted", { post: post({ message: "tag" }) }, { without: [a, b] }), {
      kind: "nothing",
    });
    const ask = (message: string, pluginId = b) =>
      fire("messageWillBePosted", { post: post({ message }) }, { pluginId, asGuard: true });
    const failed = await ask("fail");
    assert.match(failed.kind === "error" ? failed.error.detailedError : failed.kind, /the peer failed/);
    assert.deepEqual(await ask("reject"), { kind: "reject", reason: `not with ${b}` });
    assert.deepEqual(await ask("dismiss"), { kind: "dismiss" });
    assert.deepEqual(await ask("as it is"), { kind: "nothing" });
    const blank = await ask("blank it");
    assert.equal(blank.kind === "value" && blank.value.userId, "", "the answer is not written over the original");
    await host.environment.deactivate(b);
    assert.equal((await ask("tag")).kind, "error");
  }));
