import type { User } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { upsertRow } from "../core/table.ts";
import { postSystemMessage } from "../posts/system-message.ts";
import { channelMemberTable } from "./channel-table.ts";
import { insertChannel } from "./create-channel.ts";
import { findChannelByName } from "./find-channel.ts";
import { findChannelMemberRow } from "./find-channel-member.ts";
import { postAddedToChannel, postJoinedChannel } from "./member-messages.ts";
import { emptyChannel, newChannelMember } from "./new-channel.ts";

/** The channel that everybody in a team is in. */
export const townSquare = "town-square";

const defaultChannels = [
  { name: townSquare, displayName: "Town Square" },
  { name: "off-topic", displayName: "Off-Topic" },
] as const;

/** Creates the channels that every team begins with. No hook fires for them. */
export function createDefaultChannels(server: Server, teamId: string): void {
  for (const channel of defaultChannels) insertChannel(server, { ...emptyChannel, ...channel, type: "open", teamId });
}

/** Makes a new member of a team a member of its default channels, with the posts that tell of it. */
export async function joinDefaultChannels(
  server: Server,
  caller: Caller,
  teamId: string,
  user: User,
  admin: boolean,
  requestor: User | undefined,
): Promise<void> {
  for (const { name } of defaultChannels) {
    const channel = findChannelByName(server, teamId, name, false);
    if (!channel || findChannelMemberRow(server, channel.id, user.id)) continue;
    upsertRow(server.db, channelMemberTable, newChannelMember(channel.id, user.id, server.now(), { admin }));
    if (name === townSquare) await postJoinedTeam(server, caller, channel.id, user, requestor);
    else if (requestor) await postAddedToChannel(server, caller, channel.id, user, requestor);
    else await postJoinedChannel(server, caller, channel.id, user);
    const event = { user_id: user.id, team_id: teamId };
    server.events.publish("user_added", event, { channelId: channel.id });
  }
}

async function postJoinedTeam(
  server: Server,
  caller: Caller,
  channelId: string,
  user: User,
  requestor: User | undefined,
): Promise<void> {
  await postSystemMessage(
    server,
    caller,
    requestor
      ? {
          channelId,
          userId: requestor.id,
          type: "system_add_to_team",
          message: `${user.username} added to the team by ${requestor.username}.`,
          props: {
            userId: requestor.id,
            username: requestor.username,
            addedUserId: user.id,
            addedUsername: user.username,
          },
        }
      : {
          channelId,
          userId: user.id,
          type: "system_join_team",
          message: `${user.username} joined the team.`,
          props: { username: user.username },
        },
  );
}
