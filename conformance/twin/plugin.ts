// The twin of the plugin in conformance/netrpc/twin_plugin_test.go: it is to do the same in TypeScript, line by line.
import { createAppError, definePlugin, dismiss, type Post, reject } from "mattermost-plugin";
import { z } from "zod";
import { calls, note } from "./calls.ts";

const verbOf = (text: string): string => text.split(" ")[0] ?? "";

function changed(post: Post): Post {
  const props = { ...post.props };
  switch (post.message) {
    case "props":
      return { ...post, props: { ...props, text: "a", half: 0.5, list: ["b", null], map: { deep: true }, none: null } };
    case "whole":
      return { ...post, props: { ...props, whole: 5 } };
    case "same props":
      return { ...post, message: "touched" };
    case "forget prop":
      delete props.text;
      return { ...post, props };
    case "clear":
      return { ...post, message: "", isPinned: false, fileIds: [] };
    default:
      return { ...post, message: post.message.toUpperCase(), hashtags: "#a", fileIds: [...post.fileIds, "f9"] };
  }
}

export default definePlugin({
  settings: z.object({ greeting: z.string().default("") }),
  hooks: {
    async onConfigurationChange({ api, settings }) {
      await note(api, "configured", settings.greeting);
    },
    async onActivate({ api }) {
      await api.registerCommand({
        command: {
          trigger: "twin",
          autoComplete: true,
          autocompleteData: { trigger: "twin", subCommands: [{ trigger: "sub", helpText: "Help" }] },
        },
      });
    },
    async onDeactivate({ api }) {
      await note(api, "deactivated", true);
    },
    messageWillBePosted({ post }) {
      if (post.message === "unchanged") return undefined;
      if (post.message === "reject") return reject("not here ☃");
      if (post.message === "dismiss") return dismiss();
      return changed(post);
    },
    messageWillBeUpdated({ newPost, oldPost }) {
      if (newPost.message === "unchanged") return undefined;
      if (newPost.message === "reject") return reject("not again");
      return { ...changed(newPost), rootId: oldPost.id };
    },
    async messageHasBeenPosted({ post }, { api, pluginContext }) {
      const call = calls[verbOf(post.message)];
      if (call) return call(api, post);
      await note(api, "posted", {
        session: pluginContext?.sessionId,
        id: post.id,
        createAt: post.createAt,
        props: post.props,
        files: post.fileIds.join(),
        replies: post.replyCount,
        reply: post.isFollowing,
      });
    },
    async messageHasBeenUpdated({ newPost, oldPost }, { api }) {
      await note(api, "updated", { new: newPost.message, old: oldPost.message, editAt: newPost.editAt });
    },
    async messageHasBeenDeleted({ post }, { api }) {
      await note(api, "deleted", { id: post.id, deleteAt: post.deleteAt });
    },
    messagesWillBeConsumed: ({ posts }) =>
      posts.map((post) => ({ ...post, message: `${post.message}.`, props: undefined })),
    notificationWillBePushed({ pushNotification, userId }) {
      if (userId === "quiet") return reject("not now");
      if (userId === "same") return undefined;
      return { ...pushNotification, message: `${pushNotification.message}!`, badge: pushNotification.badge + 1 };
    },
    async preferencesHaveChanged({ preferences }, { api }) {
      const seen = preferences.map(({ category, name, value }) => ({ category, name, value }));
      await note(api, "preferences", seen);
    },
    configurationWillBeSaved({ newConfig }) {
      const { ServiceSettings, TeamSettings } = newConfig;
      if (ServiceSettings?.SiteURL === "") return undefined;
      if (ServiceSettings?.SiteURL === "bad") throw new Error("no such address");
      const site = { ...ServiceSettings, SiteURL: `${ServiceSettings?.SiteURL}/mm`, EnableDeveloper: true };
      return { ...newConfig, ServiceSettings: site, TeamSettings: { ...TeamSettings, MaxUsersPerTeam: 7 } };
    },
    userWillLogIn: ({ user }) => (user.username === "mallory" ? reject("Mallory may not log in.") : undefined),
    async userHasLoggedIn({ user }, { api }) {
      await note(api, "logged in", { id: user.id, email: user.email, roles: user.roles, verified: user.emailVerified });
    },
    async userHasBeenCreated({ user }, { api }) {
      await note(api, "created", { id: user.id, props: user.props, locale: user.locale });
    },
    async channelHasBeenCreated({ channel }, { api }) {
      await note(api, "channel", { id: channel.id, type: channel.type, props: channel.props, shared: channel.shared });
    },
    async userHasJoinedChannel({ channelMember, actor }, { api }) {
      await note(api, "joined", { user: channelMember.userId, notify: channelMember.notifyProps, actor: actor?.id });
    },
    async userHasLeftChannel({ channelMember, actor }, { api }) {
      await note(api, "left channel", {
        user: channelMember.userId,
        admin: channelMember.schemeAdmin,
        actor: actor?.id,
      });
    },
    async userHasJoinedTeam({ teamMember, actor }, { api }) {
      await note(api, "joined team", { user: teamMember.userId, roles: teamMember.roles, actor: actor?.id });
    },
    async userHasLeftTeam({ teamMember, actor }, { api }) {
      await note(api, "left", { user: teamMember.userId, actor: actor?.id });
    },
    async reactionHasBeenAdded({ reaction }, { api }) {
      await note(api, "reaction", { emoji: reaction.emojiName, at: reaction.createAt });
    },
    async reactionHasBeenRemoved({ reaction }, { api }) {
      await note(api, "no reaction", { emoji: reaction.emojiName, post: reaction.postId });
    },
    async onPluginClusterEvent({ event }, { api }) {
      await note(api, "event", { id: event.id, data: [...event.data] });
    },
    async onWebSocketConnect({ webConnId, userId }, { api }) {
      await note(api, "connected", { webConnId, userId });
    },
    async onWebSocketDisconnect({ webConnId, userId }, { api }) {
      await note(api, "disconnected", { webConnId, userId });
    },
    async webSocketMessageHasBeenPosted({ webConnId, request }, { api }) {
      await note(api, "message", { webConnId, seq: request.seq, action: request.action, data: request.data });
    },
    async executeCommand({ args }) {
      const word = args.command.split(" ")[1];
      if (word === "nothing") return undefined;
      if (word === "fail")
        throw createAppError({ id: "app.twin", message: "no such command", statusCode: 418, where: "twin" });
      return {
        responseType: "in_channel",
        text: `You said ${args.command} ☃`,
        props: { half: 0.5, list: ["a"] },
        attachments: [{ text: "hi", fields: [{ title: "t", value: "v" }] }],
        extraResponses: [{ text: "more", responseType: "ephemeral" }],
      };
    },
    runDataRetention({ nowTime, batchSize }) {
      if (batchSize === 0) throw new Error("nothing to keep");
      return nowTime % batchSize;
    },
    onInstall({ event }) {
      if (event.userId === "") throw new Error("who are you?");
    },
    async fileWillBeUploaded({ fileInfo, file }) {
      if (fileInfo.name === "reject") return reject("no such files");
      if (fileInfo.name === "unchanged") return undefined;
      const bytes = new Uint8Array(await new Response(file).arrayBuffer());
      return { fileInfo: { ...fileInfo, name: "reversed" }, content: bytes.toReversed() };
    },
    async serveHTTP(request) {
      const { pathname, search } = new URL(request.url);
      if (pathname === "/none") {
        const headers = { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" };
        return new Response("404 page not found\n", { status: 404, headers });
      }
      const body = `${request.method} ${pathname}${search} ${request.headers.get("x-odd")} ${await request.text()}`;
      return new Response(body, { status: 202, headers: { "content-type": "text/plain", "x-twin": "yes" } });
    },
  },
});
