import type { ChannelMember } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { toGoModel } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { parseRoles } from "../permissions/member-roles.ts";
import { type ChannelMemberRow, channelMemberTable } from "./channel-table.ts";
import { getChannelMemberRow, toChannelMember } from "./find-channel-member.ts";

/** Gives a member of a channel these roles, separated by spaces, in the place of all others. */
export function updateChannelMemberRoles(
  server: Server,
  channelId: string,
  userId: string,
  roles: string,
): ChannelMember {
  const row = getChannelMemberRow(server, channelId, userId);
  return store(server, { ...row, ...parseRoles("channel", roles, row) });
}

/** The notification settings of a membership that can be changed, with the values that are allowed. */
const notifySettings: Readonly<Record<string, readonly string[]>> = {
  desktop: ["default", "all", "mention", "none"],
  email: ["default", "true", "false"],
  ignore_channel_mentions: ["default", "on", "off"],
  mark_unread: ["all", "mention"],
  push: ["default", "all", "mention", "none"],
  desktop_threads: ["default", "all", "mention", "none"],
  push_threads: ["default", "all", "mention", "none"],
  desktop_sound: ["default", "on", "off"],
  channel_auto_follow_threads: ["on", "off"],
};

const errorNames: Readonly<Record<string, string>> = {
  desktop: "notify_level",
  email: "email_value",
  ignore_channel_mentions: "ignore_channel_mentions_value",
  mark_unread: "unread_level",
  push: "push_level",
  channel_auto_follow_threads: "channel_auto_follow_threads_value",
};

/** Changes the given notification settings of a membership; others stay, and unknown ones are ignored. */
export function updateNotifications(
  server: Server,
  channelId: string,
  userId: string,
  given: Readonly<Record<string, string>>,
  where = "updateMemberNotifyProps",
): ChannelMember {
  const row = getChannelMemberRow(server, channelId, userId, where);
  const notifyProps = { ...row.notifyProps };
  for (const [key, allowed] of Object.entries(notifySettings)) {
    const value = given[key];
    if (value === undefined) continue;
    if (!allowed.includes(value)) {
      const name = errorNames[key] ?? "notify_level";
      const id = `model.channel_member.is_valid.${name}.app_error`;
      throw appError({ where: "ChannelMember.IsValid", id, status: 400, detail: `${name}=${value}` });
    }
    notifyProps[key] = value;
  }
  return store(server, { ...row, notifyProps });
}

function store(server: Server, row: ChannelMemberRow): ChannelMember {
  const updated = { ...row, lastUpdateAt: server.now() };
  updateRow(server.db, channelMemberTable, updated);
  const member = toChannelMember(updated);
  const event = { channelMember: encodeGoJson(toGoModel(member)) };
  server.events.publish("channel_member_updated", event, { userId: row.userId });
  return member;
}
