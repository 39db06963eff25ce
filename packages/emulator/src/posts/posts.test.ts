import assert from "node:assert/strict";
import { test } from "node:test";
import type { Post } from "@mattermost-plugin/gen";
import { createSmallTeam, createTestEmulator, lastArgs } from "../../test/support/test-emulator.ts";
import type { EmulatorOptions } from "../index.ts";

async function setUp(t: Parameters<typeof createTestEmulator>[0], options?: EmulatorOptions) {
  const test = createTestEmulator(t, options);
  const people = await createSmallTeam(test.emulator);
  const channel = await test.api.getChannelByName({
    teamId: people.team.id,
    name: "town-square",
    includeDeleted: false,
  });
  await test.emulator.idle();
  test.fired.length = 0;
  return { ...test, ...people, channelId: channel.id };
}

/** A sink that answers one hook with what becomes of its first argument. */
function changing(hook: string, change: (post: Post) => Post): Pick<EmulatorOptions, "hooks"> {
  return {
    hooks: {
      fire: async (name, args) => {
        if (name !== hook) return { kind: "nothing" };
        return { kind: "value", value: change(Object.values(args)[0] as Post) as never };
      },
    },
  };
}

test("what a plugin empties or drops in MessageWillBePosted comes back, what it sets stays", async (t) => {
  const { asAnn, channelId } = await setUp(
    t,
    changing("messageWillBePosted", (post) => ({ ...post, message: "", isPinned: true, props: { added: 1 } })),
  );
  const post = await asAnn.createPost({ channelId, message: "hello", props: { kept: "yes" } });
  assert.equal(post.message, "hello");
  assert.equal(post.isPinned, true);
  assert.deepEqual(post.props, { kept: "yes", added: 1 });
});

test("a plugin that refuses or dismisses a post leaves nothing behind", async (t) => {
  const { api, asAnn, answer, emulator, fired, channelId } = await setUp(t);
  const before = (await api.getPostsForChannel({ channelId, page: 0, perPage: 100 })).order.length;
  answer("messageWillBePosted", { kind: "reject", reason: "not here" });
  await assert.rejects(asAnn.createPost({ channelId, message: "x" }), {
    id: "Post rejected by plugin. not here",
    message: "Post rejected by plugin. not here",
    statusCode: 400,
    where: "createPost",
  });
  answer("messageWillBePosted", { kind: "dismiss" });
  const dismissed = { id: "plugin.message_will_be_posted.dismiss_post", statusCode: 400 };
  await assert.rejects(asAnn.createPost({ channelId, message: "x" }), dismissed);
  await emulator.idle();
  assert.equal((await api.getPostsForChannel({ channelId, page: 0, perPage: 100 })).order.length, before);
  assert.deepEqual(
    fired.map(({ hook }) => hook),
    ["messageWillBePosted", "messageWillBePosted"],
  );
});

test("MessageWillBeUpdated answers the whole post: it can empty it, or leave the stored one as it was", async (t) => {
  const { api, asAnn, answer, channelId } = await setUp(t);
  const post = await asAnn.createPost({ channelId, message: "first", props: { a: 1 } });
  answer("messageWillBeUpdated", { kind: "reject", reason: "no edits" });
  await assert.rejects(asAnn.patchPost(post.id, { message: "second" }), {
    id: "Post rejected by plugin. no edits",
    where: "UpdatePost",
  });
  assert.equal((await api.getPost({ postId: post.id })).message, "first");

  const stored = await api.getPost({ postId: post.id });
  answer("messageWillBeUpdated", { kind: "value", value: { ...stored, message: "", props: {} } });
  await asAnn.patchPost(post.id, { message: "third" });
  const emptied = await api.getPost({ postId: post.id });
  assert.equal(emptied.message, "");
  assert.deepEqual(emptied.props ?? {}, {});
});

test("a former version is kept, and told of with the new one", async (t) => {
  const { asAnn, emulator, fired, channelId } = await setUp(t);
  const { id } = await asAnn.createPost({ channelId, message: "first" });
  await asAnn.editPost(id, { message: "second" });
  await emulator.idle();
  const { newPost, oldPost } = lastArgs(fired, "messageHasBeenUpdated");
  assert.equal(newPost.id, id);
  assert.equal(newPost.message, "second");
  assert.equal(oldPost.originalId, id);
  assert.equal(oldPost.message, "first");
  assert.ok(oldPost.deleteAt > 0 && newPost.editAt > 0);
});

test("deleting a post takes its replies and files along, and tells the plugins of the post", async (t) => {
  const { api, asAnn, emulator, fired, channelId } = await setUp(t);
  const file = await asAnn.uploadFile(channelId, "a.txt", Buffer.from("a"));
  const root = await asAnn.createPost({ channelId, message: "root", fileIds: [file.id] });
  const reply = await asAnn.createPost({ channelId, message: "reply", rootId: root.id });
  assert.equal((await api.getPost({ postId: root.id })).replyCount, 1);
  asAnn.deletePost(root.id);
  await emulator.idle();
  for (const postId of [root.id, reply.id]) await assert.rejects(api.getPost({ postId }), { statusCode: 404 });
  await assert.rejects(api.getFileInfo({ fileId: file.id }), { statusCode: 404 });
  assert.equal(lastArgs(fired, "messageHasBeenDeleted").post.message, "root");
});

test("clients get what MessagesWillBeConsumed makes of posts; those it leaves out stay as they are", async (t) => {
  const { api, asAnn, answer, channelId } = await setUp(t);
  const first = await asAnn.createPost({ channelId, message: "secret" });
  const second = await asAnn.createPost({ channelId, message: "open" });
  answer("messagesWillBeConsumed", { kind: "value", value: [{ ...first, message: "***" }] });
  const { posts } = await asAnn.getPostsForChannel(channelId);
  assert.equal(posts[first.id]?.message, "***");
  assert.equal(posts[second.id]?.message, "open");
  assert.equal((await asAnn.getPost(first.id)).message, "***");
  assert.equal((await api.getPost({ postId: first.id })).message, "secret", "plugins read what is stored");
});

test("posts of plugins say so, and plugins get no metadata", async (t) => {
  const { api, emulator, fired, ann, channelId } = await setUp(t);
  const post = await api.createPost({ post: { channelId, userId: ann.id, message: "x" } });
  assert.deepEqual(post.props, { from_plugin: "true" });
  assert.equal(post.metadata, undefined);
  await emulator.idle();
  for (const { args } of fired) assert.equal((args as { post: Post }).post.metadata, undefined);
});

test("a hook may post while it is asked about a post", async (t) => {
  let posting: ((message: string) => Promise<unknown>) | undefined;
  const { api, asAnn, ann, channelId } = await setUp(t, {
    hooks: {
      fire: async (hook, args) => {
        const { message } = (args as { post?: Post }).post ?? {};
        if (hook === "messageWillBePosted" && message === "outer") await posting?.("inner");
        return { kind: "nothing" };
      },
    },
  });
  posting = (message) => api.createPost({ post: { channelId, userId: ann.id, message } });
  await asAnn.createPost({ channelId, message: "outer" });
  const { order, posts } = await api.getPostsForChannel({ channelId, page: 0, perPage: 2 });
  assert.deepEqual(
    order.map((id) => posts[id]?.message),
    ["outer", "inner"],
  );
});

test("one pending id makes one post, also if it is asked for twice at the same time", async (t) => {
  const { asAnn, channelId } = await setUp(t);
  const post = { channelId, message: "once", pendingPostId: "ann:1" };
  const [first, second] = await Promise.allSettled([asAnn.createPost(post), asAnn.createPost(post)]);
  assert.equal(first.status, "fulfilled");
  assert.equal(second.status, "rejected");
  const again = await asAnn.createPost(post);
  assert.equal(again.id, first.status === "fulfilled" && first.value.id);
});

test("users may not post where they are not, in archived channels, or as the server", async (t) => {
  const { asAdmin, asAnn, team, channelId } = await setUp(t);
  const secret = await asAdmin.createChannel({ teamId: team.id, name: "secret", displayName: "S", type: "private" });
  await assert.rejects(asAnn.createPost({ channelId: secret.id, message: "x" }), { statusCode: 403 });
  await assert.rejects(asAnn.getPostsForChannel(secret.id), { statusCode: 403 });
  await assert.rejects(asAnn.createPost({ channelId, type: "system_generic", message: "x" }), { statusCode: 400 });
  const post = await asAdmin.createPost({ channelId, message: "mine", createAt: 1234 });
  assert.equal(post.createAt, 1234, "administrators may choose the time");
  assert.notEqual((await asAnn.createPost({ channelId, message: "x", createAt: 1234 })).createAt, 1234);
  await assert.rejects(asAnn.patchPost(post.id, { message: "yours" }), { statusCode: 403 });
  assert.throws(() => asAnn.deletePost(post.id), { statusCode: 403 });
  const open = await asAdmin.createChannel({ teamId: team.id, name: "open", displayName: "O", type: "open" });
  await asAnn.joinChannel(open.id);
  await asAdmin.archiveChannel(open.id);
  await assert.rejects(asAnn.createPost({ channelId: open.id, message: "x" }), {
    id: "api.post.create_post.can_not_post_to_deleted.error",
  });
});

test("attachments are stored whole; clients do not see what a button calls", async (t) => {
  const { api, asAnn, channelId } = await setUp(t);
  const action = { name: "Press", integration: { url: "/plugins/x/act", context: { secret: 1 } } };
  const { id, props } = await asAnn.createPost({
    channelId,
    props: { attachments: [{ text: "t", actions: [action] }] },
  });
  assert.ok(!JSON.stringify(props).includes("integration"));
  const stored = JSON.stringify((await api.getPost({ postId: id })).props);
  assert.match(stored, /"url":"\/plugins\/x\/act"/);
  assert.match(stored, /"fallback":""/);
  assert.match(JSON.stringify(props), /"actions":\[\{"name":"Press","id":"[a-z0-9]{26}"\}\]/);
});

test("an ephemeral post is seen by one user and stored nowhere; no hook fires", async (t) => {
  const { api, emulator, fired, ann, channelId } = await setUp(t);
  const seen: unknown[] = [];
  emulator.onEvent(({ event, broadcast }) => seen.push([event, broadcast.userId]));
  const post = await api.sendEphemeralPost({ userId: ann.id, post: { channelId, message: "psst" } });
  await api.deleteEphemeralPost({ userId: ann.id, postId: post.id });
  assert.deepEqual(seen, [
    ["ephemeral_message", ann.id],
    ["post_deleted", ann.id],
  ]);
  await assert.rejects(api.getPost({ postId: post.id }), { statusCode: 404 });
  assert.deepEqual(fired, []);
});
