import type { Group, GroupSearchOpts, User } from "@mattermost-plugin/gen";
import type { SqlValue } from "../core/database.ts";
import type { Server } from "../core/server.ts";
import { findRows } from "../core/table.ts";
import { escapeLike } from "../core/text.ts";
import { userTable } from "../users/user-table.ts";
import { groupPage } from "./group-page.ts";
import { groupTable } from "./group-tables.ts";

/** One page of the groups by display name, with the counts and lists that were asked for. */
export function searchGroups(server: Server, page: number, perPage: number, opts: GroupSearchOpts): Group[] {
  const { limit, offset } = groupPage(page, perPage, "GetGroups");
  const wanted = filtersOf(opts).filter(([isWanted]) => isWanted);
  const condition = ["TRUE", ...wanted.map(([, sql]) => sql)].join(" AND ");
  const values = wanted.flatMap(([, , given]) => given);
  const rest = `WHERE ${condition} ORDER BY groups."displayName", groups.id LIMIT ? OFFSET ?`;
  const groups = findRows(server.db, groupTable, rest, ...values, limit, offset);
  return groups.map((group) => withMembers(server, group, opts));
}

const tiedTo = (type: "Team" | "Channel"): string => `groups.id IN (SELECT "groupId" FROM "groupSyncables"
  WHERE "syncableType" = '${type}' AND "syncableId" = ? AND "deleteAt" = 0)`;

/** For a channel whose team admits members of certain groups only: the groups that are tied to the team. */
const permittedByTeam = `NOT EXISTS (SELECT 1 FROM channels JOIN teams ON teams.id = channels."teamId"
  WHERE channels.id = ? AND teams."groupConstrained" = 1 AND groups.id NOT IN (
    SELECT "groupId" FROM "groupSyncables" WHERE "syncableType" = 'Team' AND "syncableId" = teams.id AND "deleteAt" = 0))`;

type Filter = readonly [isWanted: boolean, sql: string, values: readonly SqlValue[]];

function filtersOf(opts: GroupSearchOpts): Filter[] {
  const { q, source, since, filterHasMember, notAssociatedToTeam: team, notAssociatedToChannel: channel } = opts;
  const like = `%${escapeLike(q)}%`;
  return [
    [!opts.includeArchived && !opts.filterArchived, `groups."deleteAt" = 0`, []],
    [opts.filterArchived, `groups."deleteAt" > 0`, []],
    [opts.filterAllowReference, `groups."allowReference" = 1`, []],
    [opts.onlySyncableSources, `(groups.source = 'ldap' OR groups.source LIKE 'plugin\\_%' ESCAPE '\\')`, []],
    [q !== "", `(groups."displayName" LIKE ? ESCAPE '\\' OR groups.name LIKE ? ESCAPE '\\')`, [like, like]],
    [source !== "", "groups.source = ?", [source]],
    [since > 0, `groups."updateAt" > ?`, [since]],
    [
      filterHasMember !== "",
      `groups.id IN (SELECT "groupId" FROM "groupMembers" WHERE "userId" = ? AND "deleteAt" = 0)`,
      [filterHasMember],
    ],
    [team !== "", `NOT ${tiedTo("Team")}`, [team]],
    [channel !== "", `NOT ${tiedTo("Channel")}`, [channel]],
    [channel !== "" && opts.filterParentTeamPermitted, permittedByTeam, [channel]],
  ];
}

function withMembers(server: Server, group: Group, opts: GroupSearchOpts): Group {
  const { includeMemberCount, includeMemberIds, includeChannelMemberCount: channelId, includeTimezones } = opts;
  if (!includeMemberCount && !includeMemberIds && channelId === "") return group;
  const rest = `JOIN "groupMembers" AS member ON member."userId" = users.id AND member."deleteAt" = 0
    WHERE member."groupId" = ? AND users."deleteAt" = 0`;
  const members = findRows(server.db, userTable, `${rest} ORDER BY users.id`, group.id);
  const inChannel = `${rest} AND users.id IN (SELECT "userId" FROM "channelMembers" WHERE "channelId" = ?)`;
  const here = channelId === "" ? [] : findRows(server.db, userTable, inChannel, group.id, channelId);
  return {
    ...group,
    memberCount: includeMemberCount ? members.length : undefined,
    memberIds: includeMemberIds ? members.map(({ id }) => id) : [],
    channelMemberCount: channelId === "" ? undefined : here.length,
    channelMemberTimezonesCount: channelId !== "" && includeTimezones ? countTimezones(here) : undefined,
  };
}

function countTimezones(users: readonly User[]): number {
  const zones = users.map(({ timezone }) =>
    timezone.useAutomaticTimezone === "true" ? timezone.automaticTimezone : timezone.manualTimezone,
  );
  return new Set(zones.filter((zone) => zone)).size;
}
