import { createHash } from "node:crypto";
import type { Channel, User } from "@mattermost-plugin/gen";
import { appError, conflictDetail } from "../core/app-error.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { insertRow } from "../core/table.ts";
import { findUser } from "../users/find-user.ts";
import { channelMemberTable } from "./channel-table.ts";
import { insertChannel } from "./create-channel.ts";
import { findChannelByName } from "./find-channel.ts";
import { emptyChannel, newChannelMember } from "./new-channel.ts";

/** The group channel of 3 to 8 users, made if there is none yet. No hook fires for it, as on a stock server. */
export function openGroupChannel(server: Server, userIds: readonly string[]): Channel {
  if (userIds.length < 3 || userIds.length > 8) {
    throw refused("CreateGroupChannel", "api.channel.create_group.bad_size.app_error");
  }
  const users = userIds.flatMap((userId) => findUser(server, userId) ?? []);
  if (users.length !== userIds.length) {
    const detail = `user_ids=${encodeGoJson(userIds)}`;
    throw refused("CreateGroupChannel", "api.channel.create_group.bad_user.app_error", detail);
  }
  const name = createHash("sha1")
    .update([...userIds].sort().join(""))
    .digest("hex");
  const existing = findChannelByName(server, "", name, true);
  if (existing) return existing;
  if (new Set(userIds).size !== userIds.length) {
    const detail = conflictDetail("ChannelMembers", "", "channelmembers_pkey");
    throw refused("createGroupChannel", "app.channel.save_member.exists.app_error", detail);
  }
  const channel = server.db.transaction(() => insertGroupChannel(server, name, users));
  server.events.publish("group_added", { teammate_ids: encodeGoJson(userIds) }, { channelId: channel.id });
  return channel;
}

function insertGroupChannel(server: Server, name: string, users: readonly User[]): Channel {
  const displayName = users
    .map((user) => user.username)
    .sort()
    .join(", ");
  const channel = insertChannel(server, { ...emptyChannel, type: "group", name, displayName });
  for (const user of users) {
    const roles = { guest: user.roles === "system_guest" };
    insertRow(server.db, channelMemberTable, newChannelMember(channel.id, user.id, channel.createAt, roles));
  }
  return channel;
}

function refused(where: string, id: string, detail?: string): Error {
  return appError({ where, id, status: 400, detail });
}
