import { botTable } from "../bots/bot-table.ts";
import { channelsApi } from "../channels/api.ts";
import { channelMemberTable, channelTable } from "../channels/channel-table.ts";
import type { DomainApi } from "../core/domain.ts";
import type { Table } from "../core/table.ts";
import { storedFileTable } from "../files/file-store.ts";
import { loggingApi } from "../logging/api.ts";
import { permissionsApi } from "../permissions/api.ts";
import { postTable } from "../posts/post-table.ts";
import { preferencesApi } from "../preferences/api.ts";
import { preferenceTable } from "../preferences/preference-table.ts";
import { serverInfoApi } from "../server-info/api.ts";
import { systemTable } from "../server-info/install.ts";
import { sessionsApi } from "../sessions/api.ts";
import { accessTokenTable, sessionTable } from "../sessions/session-table.ts";
import { sidebarApi } from "../sidebar/api.ts";
import { categoryTable } from "../sidebar/category-table.ts";
import { statusesApi } from "../statuses/api.ts";
import { statusTable } from "../statuses/status-table.ts";
import { teamsApi } from "../teams/api.ts";
import { teamMemberTable, teamTable } from "../teams/team-table.ts";
import { usersApi } from "../users/api.ts";
import { userTable } from "../users/user-table.ts";

/** The domains that answer API methods. */
export const domains: readonly DomainApi[] = [
  channelsApi,
  loggingApi,
  permissionsApi,
  preferencesApi,
  serverInfoApi,
  sessionsApi,
  sidebarApi,
  statusesApi,
  teamsApi,
  usersApi,
];

/** The tables of all domains. */
export const tables: readonly Table<never>[] = [
  accessTokenTable,
  botTable,
  categoryTable,
  channelMemberTable,
  channelTable,
  postTable,
  preferenceTable,
  sessionTable,
  statusTable,
  storedFileTable,
  systemTable,
  teamMemberTable,
  teamTable,
  userTable,
] as readonly Table<unknown>[] as readonly Table<never>[];
