import { create, type DescMethod, type Message, toBinary } from "@bufbuild/protobuf";
import { type HookName, hooks as hookTable } from "@mattermost-plugin/gen";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { allHooksPlugin } from "./all-hooks-plugin.ts";
import { connectPeer } from "./grpc-peer.ts";
import { type PluginProcess, spawnPlugin } from "./plugin-process.ts";
import { createPluginProject } from "./plugin-project.ts";

/** A decoded response. */
export type Answer = Message & Record<string, unknown>;

export const unaryHooks = (Object.keys(hookTable) as HookName[]).filter((name) => hookTable[name].class !== "http");

/** The rpc of a hook. */
export function methodOf(hook: HookName | "implemented"): DescMethod {
  const goName = hook === "implemented" ? "Implemented" : hookTable[hook].goName;
  const method = PluginHooks.methods.find(({ name }) => name === goName);
  if (method === undefined) throw new Error(`there is no rpc ${goName}`);
  return method;
}

const post = { id: "p1", message: "hello", createAt: 1_700_000_000_000n, fileIds: ["f1"], props: { a: 1 } };

/** What each hook is called with; the others get an empty request. */
const requests: Partial<Record<HookName, object>> = {
  messageWillBePosted: { pluginContext: { sessionId: "s1" }, post },
  messageWillBeUpdated: { newPost: { ...post, message: "after" }, oldPost: { ...post, message: "before" } },
  messagesWillBeConsumed: { posts: [post, { ...post, id: "hidden" }] },
  notificationWillBePushed: { pushNotification: { message: "old" }, userId: "u1" },
  emailNotificationWillBeSent: { emailNotification: { notificationJson: json({ subject: "old" }) } },
  configurationWillBeSaved: { newConfig: { configJson: json({ ServiceSettings: { SiteURL: "x" } }) } },
  fileWillBeUploaded: { fileInfo: { name: "a.txt" }, fileContent: Buffer.from("content") },
  executeCommand: { args: { command: "/hi there" } },
  runDataRetention: { nowTime: 1_700_000_000_000n, batchSize: 7n },
  onSharedChannelsSyncMsg: { syncMsg: { syncMsgJson: json({ id: "sync1" }) } },
  messagesWillBeConsumedWithContext: { posts: [post, { ...post, id: "hidden" }] },
  channelWillBeUpdated: { newChannel: { displayName: "after" }, oldChannel: { displayName: "before" } },
  channelMemberWillBeAdded: { channelMember: { userId: "u1", roles: "user" } },
  teamMemberWillBeAdded: { teamMember: { userId: "u1", roles: "user" } },
  scheduledPostWillBeCreated: { scheduledPost: { message: "later" } },
  draftWillBeUpserted: { draft: { message: "half" } },
  onSharedChannelsPing: { remoteCluster: { name: "up" } },
};

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

export function requestOf(hook: HookName): Uint8Array {
  const method = methodOf(hook);
  return toBinary(method.input, create(method.input, requests[hook] as never));
}

/** Starts a plugin that has every hook and answers in one way, and calls them all over a socket. A call that fails has `failed`. */
export async function callAllHooks(mode: string): Promise<{ answers: Map<HookName, Answer>; plugin: PluginProcess }> {
  const project = await createPluginProject({ "plugin.js": allHooksPlugin });
  const plugin = spawnPlugin({
    directory: project.directory,
    args: ["run", "plugin.js"],
    env: { MATTERMOST_PLUGIN_API_TARGET: "127.0.0.1:1", HOOKS: unaryHooks.join(","), MODE: mode },
  });
  try {
    const peer = connectPeer(await plugin.handshake);
    const answers = new Map<HookName, Answer>();
    for (const hook of unaryHooks) {
      const call = peer.call(methodOf(hook), requestOf(hook));
      answers.set(hook, await call.catch(({ code, details }) => ({ failed: { code, details } }) as unknown as Answer));
    }
    peer.close();
    plugin.child.kill("SIGTERM");
    await plugin.exit;
    return { answers, plugin };
  } finally {
    await plugin.end();
    await project.remove();
  }
}
