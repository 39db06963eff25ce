import type { Channel } from "@mattermost-plugin/gen";
import type { ChannelMemberRow } from "./channel-table.ts";

/** A channel in which nothing is set. */
export const emptyChannel: Readonly<Channel> = {
  id: "",
  createAt: 0,
  updateAt: 0,
  deleteAt: 0,
  teamId: "",
  type: undefined,
  displayName: "",
  name: "",
  header: "",
  purpose: "",
  lastPostAt: 0,
  totalMsgCount: 0,
  extraUpdateAt: 0,
  creatorId: "",
  schemeId: undefined,
  props: undefined,
  groupConstrained: undefined,
  autoTranslation: false,
  shared: undefined,
  totalMsgCountRoot: 0,
  policyId: undefined,
  lastRootPostAt: 0,
  bannerInfo: undefined,
  policyEnforced: false,
  policyIsActive: false,
  defaultCategoryName: "",
};

/** A new membership with the default notifications. `now` in ms since the epoch. */
export function newChannelMember(
  channelId: string,
  userId: string,
  now: number,
  roles: { guest?: boolean; admin?: boolean } = {},
): ChannelMemberRow {
  return {
    channelId,
    userId,
    explicitRoles: "",
    lastViewedAt: 0,
    msgCount: 0,
    mentionCount: 0,
    mentionCountRoot: 0,
    msgCountRoot: 0,
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
    urgentMentionCount: 0,
  };
}
