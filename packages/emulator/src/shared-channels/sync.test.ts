import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type {
  HookName,
  HookOutcome,
  OnSharedChannelsSyncMsgArgs,
  PostInit,
  RemoteCluster,
  SyncMsg,
  SyncResponseInit,
} from "@mattermost-plugin/gen";
import { createPluginApi, createSmallTeam } from "../../test/support/test-emulator.ts";
import { createEmulator, type PluginState, pluginState } from "../index.ts";

const pluginId = "com.example.plugin";
const other = "com.example.other";

/** A server with two plugins that are remotes of one channel, and what the hooks on shared channels told them. */
async function setUp(t: TestContext, opts: object = {}) {
  let now = 1000;
  const states = new Map<string, PluginState>([pluginId, other].map((id) => [id, pluginState.running]));
  const calls: { hook: HookName; to: string | undefined; args: object }[] = [];
  const answers = new Map<string, (args: never) => HookOutcome<unknown> | Promise<HookOutcome<unknown>>>();
  const log: { message: string }[] = [];
  const emulator = createEmulator({
    clock: () => ++now,
    log: (entry) => log.push(entry),
    hooks: {
      fire: async (hook, args, { pluginId: to }) => {
        if (!hook.startsWith("onSharedChannels")) return { kind: "nothing" };
        calls.push({ hook, to, args });
        const answer = answers.get(`${hook} ${to}`);
        return ((await answer?.(args as never)) ?? { kind: "nothing" }) as HookOutcome<never>;
      },
    },
    plugins: {
      list: () => [...states].map(([id, state]) => ({ manifest: { id } as never, path: "", state, settings: [] })),
      sync: async () => {},
      install: () => Promise.reject(new Error("not here")),
      remove: async () => {},
      serveHTTP: () => Promise.reject(new Error("not here")),
    },
  });
  t.after(() => emulator.close());
  const people = await createSmallTeam(emulator);
  const { team, asAdmin, asAnn, ann } = people;
  const dev = await asAdmin.createChannel({ teamId: team.id, name: "dev", displayName: "Dev", type: "open" });
  await asAnn.joinChannel(dev.id);
  const api = createPluginApi(emulator, pluginId);
  const register = (id: string, given: object = {}) =>
    createPluginApi(emulator, id).registerPluginForSharedChannels({
      opts: { pluginId: id, displayName: id, creatorId: ann.id, ...given },
    });
  const remoteId = await register(pluginId, opts);
  const invite = (remote = remoteId) =>
    api.inviteRemoteToChannel({ channelId: dev.id, remoteId: remote, userId: ann.id, shareIfNotShared: true });
  await emulator.idle();
  calls.length = 0;

  /** Takes everything over, as most remotes do. */
  const takeAll = ({ syncMsg }: { syncMsg: SyncMsg }): HookOutcome<SyncResponseInit> => {
    const times = (syncMsg.posts ?? []).map(({ update_at }) => update_at);
    return { kind: "value", value: { postsLastUpdateAt: Math.max(0, ...times) } };
  };
  const hook = "onSharedChannelsSyncMsg";
  type Answer = (args: { syncMsg: SyncMsg }) => ReturnType<typeof takeAll> | Promise<ReturnType<typeof takeAll>>;
  const answer = (id: string, with_: Answer) => answers.set(`${hook} ${id}`, with_);
  answer(pluginId, takeAll);
  const say = (message: string, post: PostInit = {}) => asAnn.createPost({ channelId: dev.id, message, ...post });
  /** The texts that a plugin was sent since the last time, message by message. */
  const sent = async (to = pluginId): Promise<string[][]> => {
    await emulator.idle();
    const own = calls.filter((call) => call.hook === hook && call.to === to);
    for (const call of own) calls.splice(calls.indexOf(call), 1);
    return own.map(({ args }) => ((args as OnSharedChannelsSyncMsgArgs).syncMsg.posts ?? []).map((p) => p.message));
  };
  const last = <Args>(of: HookName): Args => {
    const call = calls.findLast((one) => one.hook === of);
    assert.ok(call, of);
    return call.args as Args;
  };
  const lastNews = () => last<OnSharedChannelsSyncMsgArgs>(hook);
  return {
    emulator,
    api,
    calls,
    last,
    lastNews,
    answers,
    answer,
    takeAll,
    states,
    log,
    dev,
    remoteId,
    register,
    invite,
    say,
    sent,
    ...people,
  };
}

test("what happens in a channel from the invitation on is sent, once", async (t) => {
  const { api, say, sent, invite, lastNews, emulator, dev, ann, asAnn, remoteId } = await setUp(t);
  await say("before");
  await invite();
  assert.deepEqual(await sent(), []);
  const post = await say("hello");
  await emulator.idle();
  const { syncMsg, remoteCluster } = lastNews();
  assert.equal(syncMsg.channel_id, dev.id);
  assert.deepEqual([syncMsg.posts?.[0]?.id, syncMsg.posts?.[0]?.create_at], [post.id, post.createAt]);
  const user = syncMsg.users?.[ann.id];
  assert.deepEqual([user?.username, user?.password, user?.email], ["ann", "", ann.email]);
  assert.deepEqual([remoteCluster.remoteId, remoteCluster.pluginId], [remoteId, pluginId]);
  assert.deepEqual(await sent(), [["hello"]]);
  await api.syncSharedChannel({ channelId: dev.id });
  assert.deepEqual(await sent(), []);

  await api.updatePost({ post: { ...post, message: "hello again" } });
  assert.deepEqual(await sent(), [["hello again"]]);
  await api.addReaction({ reaction: { postId: post.id, userId: ann.id, emojiName: "smile" } });
  await emulator.idle();
  const reaction = lastNews().syncMsg.reactions?.[0];
  assert.deepEqual([reaction?.emoji_name, reaction?.user_id, reaction?.post_id], ["smile", ann.id, post.id]);
  await sent();
  await asAnn.deletePost(post.id);
  await emulator.idle();
  const gone = lastNews().syncMsg.posts?.[0];
  assert.ok((gone?.delete_at ?? 0) > 0);
});

test("what a remote does not take over comes again, and a cursor can be set back and forth", async (t) => {
  const { api, say, sent, invite, answer, takeAll, dev, remoteId, log } = await setUp(t);
  await invite();
  answer(pluginId, () => ({ kind: "value", value: {} }));
  const one = await say("one");
  assert.deepEqual(await sent(), [["one"]]);
  answer(pluginId, () => ({ kind: "error", error: { message: "not now" } as never }));
  await say("two");
  assert.deepEqual(await sent(), [["one", "two"]]);
  assert.ok(log.some(({ message }) => message.includes("did not take")));
  answer(pluginId, () => ({ kind: "value", value: { postsLastUpdateAt: one.updateAt } }));
  await say("three");
  assert.deepEqual(await sent(), [
    ["one", "two", "three"],
    ["two", "three"],
  ]);
  answer(pluginId, takeAll);
  await api.updateSharedChannelCursor({ channelId: dev.id, remoteId, cursor: { lastPostUpdateAt: one.updateAt } });
  assert.deepEqual(await sent(), [], "nothing is sent by that");
  await api.syncSharedChannel({ channelId: dev.id });
  const [again] = await sent();
  assert.deepEqual(again?.slice(-2), ["two", "three"]);
  const far = { lastPostUpdateAt: one.updateAt + 1_000_000 };
  await api.updateSharedChannelCursor({ channelId: dev.id, remoteId, cursor: far });
  await say("skipped");
  assert.deepEqual(await sent(), []);
});

test("many posts come in several messages, in order", async (t) => {
  const { api, say, sent, invite, dev, states } = await setUp(t);
  await invite();
  states.set(pluginId, pluginState.notRunning);
  for (let i = 0; i < 105; i++) await say(`${i}`);
  assert.deepEqual(await sent(), [], "a plugin that does not run gets it another time");
  states.set(pluginId, pluginState.running);
  await api.syncSharedChannel({ channelId: dev.id });
  const messages = await sent();
  assert.deepEqual(
    messages.map((texts) => texts.length),
    [100, 5],
  );
  assert.deepEqual(
    messages.flat(),
    Array.from({ length: 105 }, (_, i) => `${i}`),
  );
});

test("what comes from a remote goes to the others only, and one that fails does not keep it from them", async (t) => {
  const { api, sent, invite, register, say, answer, takeAll, dev, ann, remoteId } = await setUp(t);
  await invite();
  await invite(await register(other));
  answer(other, takeAll);
  await api.createPost({ post: { channelId: dev.id, userId: ann.id, message: "from afar", remoteId } });
  assert.deepEqual([await sent(pluginId), await sent(other)], [[], [["from afar"]]]);
  answer(pluginId, () => ({ kind: "error", error: { message: "not now" } as never }));
  await say("for both");
  assert.deepEqual([await sent(pluginId), await sent(other)], [[["for both"]], [["for both"]]]);
});

test("a remote that is uninvited while it is told does not keep the news from the others", async (t) => {
  const { api, sent, invite, register, say, answer, takeAll, dev, remoteId } = await setUp(t);
  await invite();
  await invite(await register(other));
  answer(other, takeAll);
  answer(pluginId, async (args) => {
    await api.uninviteRemoteFromChannel({ channelId: dev.id, remoteId });
    return takeAll(args);
  });
  await say("for both");
  assert.deepEqual([await sent(pluginId), await sent(other)], [[["for both"]], [["for both"]]]);
  await say("for the other");
  assert.deepEqual([await sent(pluginId), await sent(other)], [[], [["for the other"]]]);
});

test("news that come while others are sent are sent after them", async (t) => {
  const { say, sent, invite, answer, takeAll } = await setUp(t);
  await invite();
  let said = false;
  answer(pluginId, ((args) => {
    if (said) return takeAll(args);
    said = true;
    return say("second").then(() => takeAll(args));
  }) as typeof takeAll);
  await say("first");
  assert.deepEqual(await sent(), [["first"], ["second"]]);
});

test("nothing is sent any more after the end of an invitation, of the sharing, or of the registration", async (t) => {
  const { api, say, sent, invite, register, dev, remoteId } = await setUp(t);
  const ends = [
    () => api.uninviteRemoteFromChannel({ channelId: dev.id, remoteId }),
    () => api.unshareChannel({ channelId: dev.id }),
    () => api.unregisterPluginForSharedChannels({ pluginId }),
  ];
  for (const end of ends) {
    assert.equal(await register(pluginId), remoteId);
    await invite();
    await say("told");
    assert.deepEqual(await sent(), [["told"]]);
    await end();
    await say("not told");
    assert.deepEqual(await sent(), []);
  }
});

test("a remote that invites itself is told of every shared channel", async (t) => {
  const { api, say, sent, dev, ann } = await setUp(t, { autoInvited: true });
  await say("not shared");
  const sharedChannel = { channelId: dev.id, home: true, shareName: "dev", creatorId: ann.id };
  await api.shareChannel({ sharedChannel });
  await say("shared");
  assert.deepEqual(await sent(), [["shared"]]);
});

test("a remote that wants them is told of direct messages", async (t) => {
  const { api, emulator, sent, asAnn, admin } = await setUp(t, { autoShareDms: true });
  const channel = asAnn.openDirectChannel(admin.id);
  await asAnn.createPost({ channelId: channel.id, message: "psst" });
  assert.deepEqual(await sent(), [["psst"]]);
  assert.equal((await api.getChannel({ channelId: channel.id })).shared, true);
  await asAnn.createPost({ channelId: channel.id, message: "psst again" });
  assert.deepEqual(await sent(), [["psst again"]]);

  const { id: zoeId } = emulator.visitor.signUp({ username: "zoe", email: "z@localhost.test", password: "Password-1" });
  const group = asAnn.openGroupChannel([admin.id, zoeId]);
  await asAnn.createPost({ channelId: group.id, message: "all of you" });
  assert.deepEqual(await sent(), [["all of you"]]);
});

test("files and pictures come by hooks of their own, again only if they failed or changed", async (t) => {
  const { api, calls, answers, sent, invite, asAnn, say, ann, dev } = await setUp(t);
  await invite();
  const file = await asAnn.uploadFile(dev.id, "a.txt", Buffer.from("x"));
  const pixel = await api.getProfileImage({ userId: ann.id });
  await api.setProfileImage({ userId: ann.id, data: pixel });
  const of = (hook: HookName) => calls.filter((call) => call.hook === hook).length;
  const [files, pictures] = ["onSharedChannelsAttachmentSyncMsg", "onSharedChannelsProfileImageSyncMsg"] as const;
  answers.set(`${files} ${pluginId}`, () => ({ kind: "error", error: { message: "full" } as never }));
  const post = await say("with a file", { fileIds: [file.id] });
  await sent();
  assert.deepEqual([of(files), of(pictures)], [1, 1]);
  const told = calls.find((call) => call.hook === files)?.args as { fileInfo: { id: string }; post: { id: string } };
  assert.deepEqual([told.fileInfo.id, told.post.id], [file.id, post.id]);
  answers.delete(`${files} ${pluginId}`);
  for (let i = 0; i < 2; i++) {
    await api.updatePost({ post: { ...post, message: `edit ${i}` } });
    await sent();
  }
  assert.deepEqual([of(files), of(pictures)], [2, 1]);
  await api.setProfileImage({ userId: ann.id, data: pixel });
  await say("new picture");
  await sent();
  assert.deepEqual([of(files), of(pictures)], [2, 2]);
});

test("a plugin is asked how it is when it enters a remote", async (t) => {
  const { calls, last, lastNews, register, emulator, invite, say, answers, remoteId } = await setUp(t);
  await register(pluginId);
  await emulator.idle();
  assert.equal(last<{ remoteCluster: RemoteCluster }>("onSharedChannelsPing").remoteCluster.remoteId, remoteId);
  assert.deepEqual(
    calls.map(({ hook, to }) => [hook, to]),
    [["onSharedChannelsPing", pluginId]],
  );
  await invite();
  const lastPing = async (): Promise<number> => {
    await say("x");
    await emulator.idle();
    return lastNews().remoteCluster.lastPingAt;
  };
  const before = await lastPing();
  assert.ok(before > 0);
  answers.set(`onSharedChannelsPing ${pluginId}`, () => ({ kind: "value", value: false }));
  await register(pluginId);
  await emulator.idle();
  assert.equal(await lastPing(), before);
});
