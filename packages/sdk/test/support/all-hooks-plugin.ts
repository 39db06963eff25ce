/**
 * The source of a plugin that has every hook and answers them all in one way, which the environment variable MODE names.
 * `good` and `unfit` hold a value for each hook that returns one.
 */
export const allHooksPlugin = `
import { definePlugin, dismiss, reject } from "mattermost-plugin";

const hooks = process.env.HOOKS.split(",");
const mode = process.env.MODE;
const bytes = new TextEncoder().encode("new content");

const good = {
  messageWillBePosted: ({ post }) => ({ ...post, message: post.message + "!" }),
  messageWillBeUpdated: ({ newPost, oldPost }) => ({ ...newPost, message: oldPost.message + " -> " + newPost.message }),
  messagesWillBeConsumed: ({ posts }) => posts.filter((post) => post.id !== "hidden"),
  notificationWillBePushed: ({ pushNotification, userId }) => ({ ...pushNotification, message: "for " + userId }),
  emailNotificationWillBeSent: () => ({
    subject: "new", title: "", subTitle: "", messageHtml: "", messageText: "", buttonText: "", buttonUrl: "", footerText: "",
  }),
  configurationWillBeSaved: ({ newConfig }) => ({ ...newConfig, Extra: { On: true } }),
  fileWillBeUploaded: async ({ fileInfo, file }) => {
    const text = await new Response(file).text();
    return { content: new TextEncoder().encode(fileInfo.name + ":" + text.toUpperCase()) };
  },
  executeCommand: ({ args }) => ({ responseType: "ephemeral", text: "You said " + args.command, props: { n: 1 } }),
  runDataRetention: ({ nowTime, batchSize }) => nowTime + batchSize,
  generateSupportData: () => [{ filename: "a.txt", data: bytes }, { filename: "b.txt", data: bytes }],
  onSharedChannelsSyncMsg: ({ syncMsg }) => ({ usersLastUpdateAt: 5, userErrors: [syncMsg.id] }),
  onSharedChannelsPing: ({ remoteCluster }) => remoteCluster.name === "up",
  messagesWillBeConsumedWithContext: ({ posts }) => posts.filter((post) => post.id !== "hidden"),
  channelWillBeUpdated: ({ newChannel, oldChannel }) => ({ ...newChannel, displayName: oldChannel.displayName + " -> " + newChannel.displayName }),
  channelMemberWillBeAdded: ({ channelMember }) => ({ ...channelMember, roles: "guest" }),
  teamMemberWillBeAdded: ({ teamMember }) => ({ ...teamMember, roles: "guest" }),
  scheduledPostWillBeCreated: ({ scheduledPost }) => ({ ...scheduledPost, message: scheduledPost.message + "!" }),
  draftWillBeUpserted: ({ draft }) => ({ ...draft, message: draft.message + "!" }),
};
const broken = new ReadableStream({ pull: () => Promise.reject(new Error("the disk is gone")) });
const unfit = {
  messageWillBePosted: ({ post }) => ({ ...post, createAt: "yesterday" }),
  messageWillBeUpdated: ({ newPost }) => ({ ...newPost, fileIds: [1] }),
  messagesWillBeConsumed: ({ posts }) => posts.map((post) => ({ ...post, message: 5 })),
  notificationWillBePushed: ({ pushNotification }) => ({ ...pushNotification, message: {} }),
  emailNotificationWillBeSent: () => ({ ...good.emailNotificationWillBeSent(), subject: null }),
  configurationWillBeSaved: ({ newConfig }) => { const config = { ...newConfig }; config.Self = config; return config; },
  fileWillBeUploaded: () => ({ content: broken }),
  executeCommand: () => ({ text: 5 }),
  runDataRetention: () => 2 ** 60,
  generateSupportData: () => [{ filename: "a", data: "text" }],
  onSharedChannelsSyncMsg: () => ({ usersLastUpdateAt: "soon" }),
  onSharedChannelsPing: () => "yes",
  messagesWillBeConsumedWithContext: ({ posts }) => posts.map((post) => ({ ...post, message: 5 })),
  channelWillBeUpdated: ({ newChannel }) => ({ ...newChannel, type: 7 }),
  channelMemberWillBeAdded: ({ channelMember }) => ({ ...channelMember, msgCount: "many" }),
  teamMemberWillBeAdded: ({ teamMember }) => ({ ...teamMember, roles: ["a"] }),
  scheduledPostWillBeCreated: ({ scheduledPost }) => ({ ...scheduledPost, createAt: 1.5 }),
  draftWillBeUpserted: ({ draft }) => ({ ...draft, fileIds: "f1" }),
};

function answer(hook, args) {
  switch (mode) {
    case "throw": throw new Error("secret detail of " + hook);
    case "hang": return new Promise(() => {});
    case "nonsense": return Symbol(hook);
    case "nothing": return undefined;
    case "reject": return reject("not with " + hook);
    case "dismiss": return dismiss();
    case "good": return good[hook]?.(args);
    case "unfit": return unfit[hook]?.(args);
  }
}

export default definePlugin({
  timeoutMs: mode === "hang" ? 50 : undefined,
  hooks: Object.fromEntries(hooks.map((hook) => [hook, async (args) => answer(hook, args)])),
});
`;
