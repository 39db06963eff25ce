import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { FileInfo, PostJson, SyncMsg, UserJson } from "@mattermost-plugin/gen";
import { createPluginApi, createSmallTeam, createTestEmulator } from "../../test/support/test-emulator.ts";
import { streamOf } from "../core/byte-stream.ts";
import { newId } from "../core/id.ts";

const pluginId = "com.example.plugin";

async function setUp(t: TestContext) {
  const fixture = createTestEmulator(t);
  const { api, emulator } = fixture;
  const people = await createSmallTeam(emulator);
  const { team, asAdmin, ann } = people;
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  const opts = { pluginId, displayName: "Elsewhere", creatorId: ann.id };
  const remoteId = await api.registerPluginForSharedChannels({ opts });
  await api.inviteRemoteToChannel({ channelId: dev.id, remoteId, userId: ann.id, shareIfNotShared: true });
  const zoe = { id: newId(), username: "zoe", email: "zoe@far.test", first_name: "Zoe", update_at: 7 } as UserJson;
  const receive = (message: Partial<SyncMsg>, channelId = dev.id) =>
    api.receiveSharedChannelSyncMsg({ remoteId, syncMsg: { id: newId(), channel_id: channelId, ...message } });
  const postOf = (message: string, given: Partial<PostJson> = {}): PostJson =>
    ({ id: newId(), user_id: zoe.id, message, create_at: 5, update_at: 5, delete_at: 0, ...given }) as PostJson;
  const call = { pluginId, signal: new AbortController().signal };
  const send = (fileInfo: Partial<FileInfo>, text: string, channelId = dev.id) =>
    emulator.hostApi.receiveSharedChannelAttachmentSyncMsg(
      {
        remoteId,
        channelId,
        fileInfo: { name: "a.txt", creatorId: zoe.id, size: text.length, ...fileInfo } as FileInfo,
        data: streamOf(Buffer.from(text)),
      },
      call,
    );
  const knowZoe = () => receive({ users: { [zoe.id]: zoe } }, "");
  return { ...fixture, ...people, dev, remoteId, zoe, receive, postOf, send, knowZoe };
}

test("users of a remote are made and brought up to date, others are not touched", async (t) => {
  const { api, fired, ann, zoe, receive, remoteId } = await setUp(t);
  const stranger = { ...zoe, id: newId(), username: "ann", email: "other@far.test" };
  const users = { [zoe.id]: zoe, [ann.id]: { ...zoe, id: ann.id }, [stranger.id]: stranger };
  const answer = await receive({ users }, "");
  assert.deepEqual([answer.usersSyncd, answer.usersLastUpdateAt], [[zoe.id], 7]);
  assert.deepEqual(answer.userErrors, [ann.id, stranger.id]);
  const made = await api.getUser({ userId: zoe.id });
  assert.deepEqual([made.username, made.firstName, made.remoteId, made.roles], ["zoe", "Zoe", remoteId, "system_user"]);
  assert.ok(fired.some(({ hook }) => hook === "userHasBeenCreated"));
  assert.equal((await api.getUser({ userId: ann.id })).username, "ann");
  await receive({ users: { [zoe.id]: { ...zoe, nickname: "Z" } } }, "");
  const changed = await api.getUser({ userId: zoe.id });
  assert.deepEqual([changed.nickname, changed.remoteId, changed.createAt], ["Z", remoteId, made.createAt]);
});

test("posts of a remote are made, changed and deleted, with the hooks of posts", async (t) => {
  const { api, fired, answer, dev, remoteId, receive, postOf, knowZoe, zoe } = await setUp(t);
  await knowZoe();
  const post = postOf("hello", { props: { far: true } });
  const reply = postOf("reply", { root_id: post.id, update_at: 9 });
  const received = await receive({ posts: [post, reply] });
  assert.deepEqual([received.postsLastUpdateAt, received.postErrors], [9, []]);
  const made = await api.getPost({ postId: post.id });
  assert.deepEqual([made.message, made.userId, made.channelId, made.createAt], ["hello", zoe.id, dev.id, 5]);
  assert.deepEqual([made.remoteId, made.props?.far], [remoteId, true]);
  assert.equal((await api.getPost({ postId: reply.id })).rootId, post.id);
  for (const hook of ["messageWillBePosted", "messageHasBeenPosted"] as const) {
    assert.ok(fired.some((call) => call.hook === hook));
  }
  await receive({ posts: [{ ...post, message: "hello again" }] });
  assert.equal((await api.getPost({ postId: post.id })).message, "hello again");
  answer("messageWillBePosted", { kind: "reject", reason: "not now" });
  const refused = postOf("refused");
  assert.deepEqual((await receive({ posts: [refused] })).postErrors, [refused.id]);
  await receive({ posts: [{ ...post, delete_at: 8 }] });
  await assert.rejects(api.getPost({ postId: post.id }), { statusCode: 404 });
  assert.deepEqual((await receive({ posts: [{ ...post, delete_at: 8 }] })).postErrors, []);
});

test("what a remote can't know better is refused, and the rest is taken over", async (t) => {
  const { asAdmin, team, dev, receive, postOf, knowZoe, api } = await setUp(t);
  await knowZoe();
  const local = await asAdmin.createPost({ channelId: dev.id, message: "local" });
  const elsewhere = await asAdmin.createChannel({ teamId: team.id, name: "e", displayName: "E", type: "open" });
  const bad = [
    postOf("theft", { id: local.id }),
    postOf("stranger", { user_id: newId() }),
    postOf("short", { id: "short" }),
    postOf("elsewhere", { channel_id: elsewhere.id }),
    postOf("no root", { root_id: newId() }),
  ];
  const good = postOf("good");
  const answer = await receive({ posts: [...bad, good] });
  assert.deepEqual(
    answer.postErrors,
    bad.map(({ id }) => id),
  );
  assert.equal((await api.getPost({ postId: good.id })).message, "good");
  assert.equal((await api.getPost({ postId: local.id })).message, "local");
});

test("reactions, statuses and memberships are taken over; there are no confirmations", async (t) => {
  const { api, dev, zoe, receive, postOf, knowZoe, asAdmin, remoteId } = await setUp(t);
  await knowZoe();
  const local = await asAdmin.createPost({ channelId: dev.id, message: "local" });
  const reaction = {
    user_id: zoe.id,
    post_id: local.id,
    emoji_name: "smile",
    create_at: 5,
    update_at: 6,
    delete_at: 0,
  };
  const reactions = [
    { ...reaction, remote_id: "", channel_id: "" },
    { ...reaction, remote_id: "", channel_id: "", post_id: "nosuch" },
  ];
  const change = { channel_id: dev.id, user_id: zoe.id, is_add: true, remote_id: remoteId, change_time: 5 };
  const away = { user_id: zoe.id, status: "away", manual: false, last_activity_at: 5, dnd_end_time: 0 };
  const answer = await receive({
    reactions,
    membership_changes: [change, { ...change, user_id: "nosuch" }],
    statuses: [away, { ...away, user_id: "nosuch" }],
    acknowledgements: [{ user_id: zoe.id, post_id: local.id, acknowledged_at: 5, channel_id: dev.id }],
  });
  assert.deepEqual([answer.reactionsLastUpdateAt, answer.reactionErrors], [6, ["nosuch"]]);
  assert.deepEqual([answer.membershipErrors, answer.statusErrors], [["nosuch"], ["nosuch"]]);
  assert.deepEqual([answer.acknowledgementsLastUpdateAt, answer.acknowledgementErrors], [0, [local.id]]);
  const [stored] = await api.getReactions({ postId: local.id });
  assert.deepEqual([stored?.userId, stored?.emojiName, stored?.remoteId], [zoe.id, "smile", remoteId]);
  assert.equal((await api.getUserStatus({ userId: zoe.id })).status, "away");
  assert.equal((await api.getChannelMember({ channelId: dev.id, userId: zoe.id })).userId, zoe.id);
  const gone = { ...reaction, remote_id: "", channel_id: "", delete_at: 7 };
  await receive({ reactions: [gone], membership_changes: [{ ...change, is_add: false }], posts: [postOf("x")] });
  assert.deepEqual(await api.getReactions({ postId: local.id }), []);
  await assert.rejects(api.getChannelMember({ channelId: dev.id, userId: zoe.id }), { statusCode: 404 });
});

test("a message is for a channel that is shared with the remote, or tells of users only", async (t) => {
  const { api, emulator, team, asAdmin, dev, remoteId, receive, postOf, send } = await setUp(t);
  const elsewhere = await asAdmin.createChannel({ teamId: team.id, name: "e", displayName: "E", type: "open" });
  await assert.rejects(receive({ posts: [] }, elsewhere.id), { statusCode: 404 });
  await assert.rejects(receive({ posts: [postOf("x")] }, ""), { statusCode: 400 });
  await assert.rejects(async () => send({ id: newId() }, "x", elsewhere.id), { statusCode: 404 });
  const other = createPluginApi(emulator, "com.example.other");
  const syncMsg = { id: newId(), channel_id: dev.id };
  await assert.rejects(other.receiveSharedChannelSyncMsg({ remoteId, syncMsg }), { statusCode: 403 });
  const picture = { remoteId, userId: "u", image: new Uint8Array() };
  await assert.rejects(other.receiveSharedChannelProfileImageSyncMsg(picture), { statusCode: 403 });
  await api.uninviteRemoteFromChannel({ channelId: dev.id, remoteId });
  await assert.rejects(receive({}), { statusCode: 404 });
  await api.unregisterPluginForSharedChannels({ pluginId });
  await assert.rejects(receive({}), { statusCode: 404 });
});

test("a file and its post find each other, whichever comes first", async (t) => {
  const { api, remoteId, receive, postOf, knowZoe, send, zoe } = await setUp(t);
  await knowZoe();
  const [early, late] = [newId(), newId()];
  const stored = await send({ id: early }, "early");
  assert.deepEqual(
    [stored.id, stored.size, stored.mimeType, stored.remoteId],
    [early, 5, "text/plain; charset=utf-8", remoteId],
  );
  const post = postOf("with files", { file_ids: [early, late] });
  await receive({ posts: [post] });
  assert.deepEqual((await api.getPost({ postId: post.id })).fileIds, [early]);
  await send({ id: late }, "late");
  assert.deepEqual((await api.getPost({ postId: post.id })).fileIds, [early, late]);
  for (const [fileId, text] of [
    [early, "early"],
    [late, "late"],
  ] as const) {
    const info = await api.getFileInfo({ fileId });
    assert.deepEqual([info.postId, info.creatorId], [post.id, zoe.id]);
    assert.equal(Buffer.from(await api.getFile({ fileId })).toString(), text);
  }
});

test("the same file again is the one that is there; another one of its id is refused", async (t) => {
  const { api, ann, knowZoe, send } = await setUp(t);
  await knowZoe();
  const id = newId();
  const [one, two] = await Promise.all([send({ id }, "text"), send({ id }, "text")]);
  assert.deepEqual([one.id, two.id, two.createAt], [id, id, one.createAt]);
  assert.equal((await send({ id }, "other")).size, 4);
  await assert.rejects(async () => send({ id, creatorId: ann.id }, "text"), { statusCode: 409 });
  await assert.rejects(async () => send({ id: newId(), size: 3 }, "text"), { statusCode: 400 });
  await assert.rejects(async () => send({ id: newId(), size: 5 }, "text"), { statusCode: 400 });
  await assert.rejects(async () => send({ id: "short" }, "text"), { statusCode: 400 });
  assert.equal(Buffer.from(await api.getFile({ fileId: id })).toString(), "text");
});

test("a picture is set for a user of the remote only", async (t) => {
  const { api, ann, zoe, remoteId, knowZoe } = await setUp(t);
  await knowZoe();
  const image = await api.getProfileImage({ userId: ann.id });
  await api.receiveSharedChannelProfileImageSyncMsg({ remoteId, userId: zoe.id, image });
  assert.deepEqual(await api.getProfileImage({ userId: zoe.id }), image);
  const wrong = { remoteId, userId: ann.id, image };
  await assert.rejects(api.receiveSharedChannelProfileImageSyncMsg(wrong), { statusCode: 403 });
});
