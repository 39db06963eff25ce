// What the twin does after a post, by the first word of its message. conformance/netrpc/twin_calls_test.go does the same in Go.
import { type Api, isAppError, type Post } from "mattermost-plugin";
import { canonical } from "./canonical.ts";

type Call = (api: Api, post: Post) => Promise<void>;

const utf8 = new TextEncoder();

/** Tells what was seen: the host compares what both twins store. */
export function note(api: Api, key: string, value: unknown): Promise<void> {
  return api.kvSet({ key: `note:${key}`, value: utf8.encode(canonical(value)) });
}

async function noteFailure(api: Api, key: string, call: Promise<unknown>): Promise<void> {
  try {
    await call;
    await note(api, key, "no error");
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { id, message, statusCode, where, detailedError } = error;
    await note(api, key, { id, message, statusCode, where, detailedError });
  }
}

const oddProps = {
  text: "a",
  whole: 5,
  half: 0.5,
  yes: true,
  no: false,
  none: null,
  empty: "",
  unicode: "☃ 🎉 é \u0000",
  list: [1.5, "b", null, [true, []]],
  map: { deep: { deeper: "x" }, none: null },
  emptyMap: {},
};

const attachment = { fallback: "f", text: "hi", fields: [{ title: "t", value: "v", short: true }] };

export const calls: Readonly<Record<string, Call>> = {
  async react(api, { userId, id }) {
    const reaction = await api.addReaction({ reaction: { userId, postId: id, emojiName: "smile" } });
    await note(api, "react", { userId: reaction.userId, emojiName: reaction.emojiName, createAt: reaction.createAt });
  },
  async copy(api, { userId, channelId, id }) {
    const post = { userId, channelId, rootId: id, message: "copy ☃ 🎉", fileIds: ["f1", "f2"], props: oddProps };
    const made = await api.createPost({ post });
    await note(api, "copy", { id: made.id, message: made.message, props: made.props, files: made.fileIds.join() });
  },
  async attach(api, { userId, channelId }) {
    await api.createPost({ post: { userId, channelId, props: { attachments: [attachment] } } });
  },
  async back(api, { id }) {
    const post = await api.getPost({ postId: id });
    await note(api, "back", { props: post.props, pinned: post.isPinned });
    await api.updatePost({ post: { ...post, message: `${post.message}!` } });
  },
  async whisper(api, { userId, channelId }) {
    const post = await api.sendEphemeralPost({ userId, post: { channelId, message: "psst" } });
    await note(api, "whisper", { id: post.id, message: post.message });
  },
  async broadcast(api, { channelId }) {
    const payload = { name: "ann", list: ["a", "b"], map: { deep: [true] }, none: null };
    await api.publishWebSocketEvent({ event: "odd", payload, broadcast: { channelId, omitUsers: ["u1"] } });
    await api.publishWebSocketEvent({ event: "plain", broadcast: {} });
  },
  async channels(api) {
    const channels = await api.getPublicChannelsForTeam({ teamId: "t1", page: 0, perPage: 10 });
    const seen = channels.map(({ id, type, header, props }) => ({ id, type, header, props }));
    await note(api, "channels", seen);
    await note(api, "no channels", (await api.getPublicChannelsForTeam({ teamId: "t2", page: 1, perPage: 0 })).length);
  },
  async user(api, { userId }) {
    const user = await api.getUser({ userId });
    await note(api, "user", {
      username: user.username,
      props: user.props,
      notify: user.notifyProps,
      zone: user.timezone,
    });
    await api.updateUser({ user: { id: userId, username: "ann", props: { a: "" }, notifyProps: {} } });
  },
  async errors(api) {
    await noteFailure(api, "app error", api.getUser({ userId: "nobody" }));
    await noteFailure(api, "plain error", api.registerCommand({ command: { trigger: "bad command" } }));
    await noteFailure(api, "no error", api.deletePost({ postId: "p1" }));
  },
  async kv(api) {
    await api.kvSet({ key: "empty", value: new Uint8Array() });
    await api.kvSet({ key: "bytes", value: new Uint8Array([0, 1, 255]) });
    await note(api, "missing", (await api.kvGet({ key: "missing" }))?.length ?? 0);
    await note(api, "bytes", [...((await api.kvGet({ key: "bytes" })) ?? [])]);
    const options = { atomic: true, oldValue: new Uint8Array([1]), expireInSeconds: 60 };
    await note(api, "swapped", await api.kvSetWithOptions({ key: "swap", value: new Uint8Array([2]), options }));
    await note(api, "keys", await api.kvList({ page: 0, perPage: 100 }));
    await api.kvDelete({ key: "bytes" });
  },
  async dialog(api) {
    const elements = [
      { name: "n", displayName: "Name", type: "text", maxLength: 30, optional: true },
      { name: "s", type: "select", options: [{ text: "One", value: "1" }] },
    ];
    const dialog = { callbackId: "c", title: "Title", elements, notifyOnCancel: true, state: "state" };
    await api.openInteractiveDialog({ dialog: { triggerId: "tr", url: "/plugins/x", dialog } });
  },
  async preferences(api, { userId }) {
    const value = { userId, category: "c", name: "n", value: "" };
    await api.updatePreferencesForUser({ userId, preferences: [value, { ...value, name: "" }] });
    await api.updatePreferencesForUser({ userId, preferences: [] });
  },
  async users(api) {
    const users = await api.getUsers({ inTeamId: "t1", active: true, roles: ["r1", "r2"], page: 0, perPage: 2 });
    await note(
      api,
      "users",
      users.map(({ id, username, deleteAt }) => ({ id, username, deleteAt })),
    );
  },
  async config(api) {
    const config = await api.getConfig();
    await note(api, "config", config.ServiceSettings?.SiteURL);
    await api.savePluginConfig({
      config: { text: "a", whole: 5, half: 0.5, yes: false, list: ["a"], map: { none: null } },
    });
  },
  async files(api) {
    await note(api, "read", [...(await api.readFile({ path: "a/b" }))]);
    const info = await api.uploadFile({ data: new Uint8Array([1, 2, 3]), channelId: "c1", filename: "ü.txt" });
    await note(api, "uploaded", { id: info.id, size: info.size });
    const { image, contentType } = await api.getEmojiImage({ emojiId: "e1" });
    await note(api, "emoji", { size: image.length, contentType });
  },
  async bot(api) {
    const bot = await api.patchBot({ botUserId: "b1", botPatch: { username: "robot", description: "" } });
    await note(api, "bot", { userId: bot.userId, description: bot.description });
  },
  async cluster(api) {
    const event = { id: "e1", data: new Uint8Array([7]) };
    await api.publishPluginClusterEvent({ event, opts: { sendType: "reliable", targetId: "n1" } });
    await note(api, "may", await api.hasPermissionTo({ userId: "u1", permissionId: "manage_system" }));
  },
  async thread(api, { id }) {
    const { order, posts, nextPostId } = await api.getPostThread({ postId: id });
    const messages = Object.fromEntries(Object.entries(posts).map(([key, post]) => [key, post.message]));
    await note(api, "thread", { order, messages, nextPostId });
  },
  async members(api, { userId }) {
    const channel = await api.getDirectChannel({ userId1: userId, userId2: "u2" });
    await note(api, "direct", { id: channel.id, type: channel.type, props: channel.props });
    const member = await api.createTeamMember({ teamId: "t1", userId });
    await note(api, "member", { roles: member.roles, admin: member.schemeAdmin, deleteAt: member.deleteAt });
  },
};
