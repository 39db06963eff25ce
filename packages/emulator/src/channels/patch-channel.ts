import type { Channel, User } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { postSystemMessage } from "../posts/system-message.ts";
import { getUser } from "../users/find-user.ts";
import { getChannel } from "./find-channel.ts";
import { updateChannel } from "./update-channel.ts";

export type ChannelPatch = Partial<Pick<Channel, "displayName" | "header" | "purpose">>;

/** Changes a channel in the name of a user, with one post for each thing that has changed. */
export async function patchChannel(
  server: Server,
  caller: Caller,
  channelId: string,
  patch: ChannelPatch,
): Promise<Channel> {
  const old = getChannel(server, channelId);
  const channel = await updateChannel(server, caller, { ...old, ...patch });
  const actor = getUser(server, caller.userId);
  for (const message of changes(actor, old, channel)) {
    await postSystemMessage(server, caller, { channelId, userId: actor.id, ...message });
  }
  return channel;
}

function changes({ username }: User, old: Channel, channel: Channel) {
  const found: { type: string; message: string; props: Record<string, string> }[] = [];
  if (old.displayName !== channel.displayName) {
    found.push({
      type: "system_displayname_change",
      message: `${username} updated the channel display name from: ${old.displayName} to: ${channel.displayName}`,
      props: { username, old_displayname: old.displayName, new_displayname: channel.displayName },
    });
  }
  if (old.header !== channel.header) {
    found.push({
      type: "system_header_change",
      message: changeText(username, "header", old.header, channel.header),
      props: { username, old_header: old.header, new_header: channel.header },
    });
  }
  if (old.purpose !== channel.purpose) {
    found.push({
      type: "system_purpose_change",
      message: changeText(username, "purpose", old.purpose, channel.purpose),
      props: { username, old_purpose: old.purpose, new_purpose: channel.purpose },
    });
  }
  return found;
}

function changeText(username: string, what: string, old: string, now: string): string {
  if (old === "") return `${username} updated the channel ${what} to: ${now}`;
  if (now === "") return `${username} removed the channel ${what} (was: ${old})`;
  return `${username} updated the channel ${what} from: ${old} to: ${now}`;
}
