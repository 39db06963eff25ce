import type { Channel } from "@mattermost-plugin/gen";
import { emptyRow } from "../core/table.ts";
import { type ChannelMemberRow, channelMemberTable, channelTable } from "./channel-table.ts";

/** A channel in which nothing is set. */
export const emptyChannel: Readonly<Channel> = emptyRow(channelTable);

/** A new membership with the default notifications. `now` in ms since the epoch. */
export function newChannelMember(
  channelId: string,
  userId: string,
  now: number,
  roles: { guest?: boolean; admin?: boolean } = {},
): ChannelMemberRow {
  return {
    ...emptyRow(channelMemberTable),
    channelId,
    userId,
    notifyProps: {
      desktop: "default",
      email: "default",
      ignore_channel_mentions: "default",
      mark_unread: "all",
      push: "default",
    },
    lastUpdateAt: now,
    schemeGuest: roles.guest ?? false,
    schemeUser: !roles.guest,
    schemeAdmin: roles.admin ?? false,
  };
}
