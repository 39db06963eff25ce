import type { Channel, CommandArgs, CommandResponse } from "@mattermost-plugin/gen";
import { addChannelMember } from "../channels/add-member.ts";
import { openDirectChannel } from "../channels/direct-channel.ts";
import { findChannelByName, getChannel } from "../channels/find-channel.ts";
import { type ChannelPatch, patchChannel } from "../channels/patch-channel.ts";
import { removeFromChannel } from "../channels/remove-member.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { hasChannelPermission } from "../permissions/has-permission.ts";
import { createPost } from "../posts/create-post.ts";
import { setStatus } from "../statuses/set-status.ts";
import { findTeam } from "../teams/find-team.ts";
import { findUserByUsername } from "../users/find-user.ts";
import { emptyResponse } from "./empty-command.ts";
import { inviteMember, removeMember } from "./member-commands.ts";

type BuiltIn = (
  server: Server,
  caller: Caller,
  args: CommandArgs,
  message: string,
) => CommandResponse | Promise<CommandResponse>;

/** Carries out a built-in command. Those that the emulator does not have answer with a text that says so. */
export function runBuiltIn(
  server: Server,
  caller: Caller,
  args: CommandArgs,
  trigger: string,
  message: string,
): CommandResponse | Promise<CommandResponse> {
  const run = builtIns[trigger];
  if (!run) return tell(`The embedded server does not carry out /${trigger}. Use a Mattermost server for it.`);
  return run(server, { ...caller, userId: args.userId }, args, message);
}

const shrug = "¯\\\\\\_(ツ)\\_/¯";

const builtIns: Readonly<Record<string, BuiltIn>> = {
  away: status("away", "You are now away"),
  dnd: status(
    "dnd",
    "Do Not Disturb is enabled. You will not receive desktop or mobile push notifications " +
      "until Do Not Disturb is turned off.",
  ),
  offline: status("offline", "You are now offline"),
  online: status("online", "You are now online"),
  me: (_server, _caller, _args, message) => ({ ...say(`*${message}*`), type: "me" }),
  shrug: (_server, _caller, _args, message) => say(message === "" ? shrug : `${message} ${shrug}`),
  code: (_server, _caller, _args, message) =>
    message === "" ? tell("A message must be provided with the /code command.") : say(indented(message)),
  echo: async (server, caller, { channelId, rootId, userId }, message) => {
    if (message === "") return tell("A message must be provided with the /echo command.");
    await createPost(server, caller, { channelId, rootId, userId, message: message.replace(/\s+"?\d+"?$/, "") });
    return emptyResponse;
  },
  join: joinChannel,
  open: joinChannel,
  leave: async (server, caller, { channelId, userId, teamId, siteUrl }) => {
    if (getChannel(server, channelId).name === "town-square") {
      return tell("An error occurred while leaving the channel.");
    }
    await removeFromChannel(server, caller, channelId, userId, userId);
    return goTo(`${siteUrl}/${findTeam(server, teamId)?.name ?? ""}/channels/town-square`);
  },
  msg: async (server, caller, { userId, teamId, siteUrl }, message) => {
    const [, username = "", text = ""] = /^@?(\S*)\s*([\s\S]*)$/.exec(message) ?? [];
    const other = findUserByUsername(server, username);
    if (!other) return tell("We couldn't find the user.");
    const channel = openDirectChannel(server, caller, userId, other.id);
    if (text !== "") await createPost(server, caller, { channelId: channel.id, userId, message: text });
    return goTo(`${siteUrl}/${findTeam(server, teamId)?.name ?? ""}/messages/@${other.username}`);
  },
  invite: async (...given) => tell(await inviteMember(...given)),
  kick: remove,
  remove,
  header: changeChannel("header"),
  purpose: changeChannel("purpose"),
  rename: changeChannel("displayName"),
};

async function remove(...given: Parameters<BuiltIn>): Promise<CommandResponse> {
  return tell(await removeMember(...given));
}

async function joinChannel(
  server: Server,
  caller: Caller,
  { teamId, userId, siteUrl }: CommandArgs,
  message: string,
): Promise<CommandResponse> {
  const channel: Channel | undefined = findChannelByName(server, teamId, message.trim().replace(/^~/, ""), false);
  if (channel?.type !== "open") return tell("Could not find the channel.");
  await addChannelMember(server, caller, channel.id, userId);
  return goTo(`${siteUrl}/${findTeam(server, teamId)?.name ?? ""}/channels/${channel.name}`);
}

function changeChannel(field: keyof ChannelPatch): BuiltIn {
  return async (server, caller, { channelId }, message) => {
    const kind = getChannel(server, channelId).type === "private" ? "private" : "public";
    if (!hasChannelPermission(server, caller.userId, channelId, `manage_${kind}_channel_properties`)) {
      return tell("You don't have the appropriate permissions to change the channel.");
    }
    await patchChannel(server, caller, channelId, { [field]: message });
    return emptyResponse;
  };
}

function status(name: string, text: string): BuiltIn {
  return (server, _caller, { userId }) => {
    setStatus(server, userId, name);
    return tell(text);
  };
}

function say(text: string): CommandResponse {
  return { ...emptyResponse, responseType: "in_channel", text };
}

function tell(text: string): CommandResponse {
  return { ...emptyResponse, responseType: "ephemeral", text };
}

function goTo(gotoLocation: string): CommandResponse {
  return { ...emptyResponse, gotoLocation };
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
