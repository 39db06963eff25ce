import { botsApi } from "../bots/api.ts";
import { botTable } from "../bots/bot-table.ts";
import { channelsApi } from "../channels/api.ts";
import { channelMemberTable, channelTable } from "../channels/channel-table.ts";
import { formerChannelMemberTable } from "../channels/former-members.ts";
import { commandsApi } from "../commands/api.ts";
import { commandTable } from "../commands/command-table.ts";
import { configApi } from "../config/api.ts";
import { configTable } from "../config/config-table.ts";
import type { DomainApi } from "../core/domain.ts";
import type { Table } from "../core/table.ts";
import { dialogsApi } from "../dialogs/api.ts";
import { emojisApi } from "../emojis/api.ts";
import { emojiTable } from "../emojis/emoji-table.ts";
import { filesApi } from "../files/api.ts";
import { fileInfoTable } from "../files/file-info-table.ts";
import { storedFileTable } from "../files/file-store.ts";
import { uploadSessionTable } from "../files/upload-session-table.ts";
import { groupsApi } from "../groups/api.ts";
import { groupMemberTable, groupSyncableTable, groupTable } from "../groups/group-tables.ts";
import { guardsApi } from "../guards/api.ts";
import { channelGuardTable } from "../guards/channel-guard-table.ts";
import { kvApi } from "../kv/api.ts";
import { kvTable } from "../kv/kv-table.ts";
import { loggingApi } from "../logging/api.ts";
import { notificationsApi } from "../notifications/api.ts";
import { oauthApi } from "../oauth/api.ts";
import { oauthAppTable } from "../oauth/oauth-app-table.ts";
import { permissionsApi } from "../permissions/api.ts";
import { pluginsApi } from "../plugins/api.ts";
import { postsApi } from "../posts/api.ts";
import { pendingPostTable } from "../posts/pending-posts.ts";
import { postTable } from "../posts/post-table.ts";
import { preferencesApi } from "../preferences/api.ts";
import { preferenceTable } from "../preferences/preference-table.ts";
import { propertiesApi } from "../properties/api.ts";
import { propertyFieldTable, propertyGroupTable, propertyValueTable } from "../properties/property-tables.ts";
import { reactionsApi } from "../reactions/api.ts";
import { reactionTable } from "../reactions/reaction-table.ts";
import { serverInfoApi } from "../server-info/api.ts";
import { systemTable } from "../server-info/install.ts";
import { sessionsApi } from "../sessions/api.ts";
import { accessTokenTable, sessionTable } from "../sessions/session-table.ts";
import { sharedChannelsApi } from "../shared-channels/api.ts";
import {
  awaitedFileTable,
  invitedRemoteTable,
  remoteTable,
  sharedChannelTable,
  syncedItemTable,
} from "../shared-channels/shared-channel-tables.ts";
import { sidebarApi } from "../sidebar/api.ts";
import { categoryTable } from "../sidebar/category-table.ts";
import { statusesApi } from "../statuses/api.ts";
import { statusTable } from "../statuses/status-table.ts";
import { teamsApi } from "../teams/api.ts";
import { teamMemberTable, teamTable } from "../teams/team-table.ts";
import { usersApi } from "../users/api.ts";
import { userTable } from "../users/user-table.ts";
import { webSocketApi } from "../websocket/api.ts";

/** The domains that answer API methods. */
export const domains: readonly DomainApi[] = [
  botsApi,
  channelsApi,
  commandsApi,
  configApi,
  dialogsApi,
  emojisApi,
  filesApi,
  groupsApi,
  guardsApi,
  kvApi,
  loggingApi,
  notificationsApi,
  oauthApi,
  permissionsApi,
  pluginsApi,
  postsApi,
  preferencesApi,
  propertiesApi,
  reactionsApi,
  serverInfoApi,
  sessionsApi,
  sharedChannelsApi,
  sidebarApi,
  statusesApi,
  teamsApi,
  usersApi,
  webSocketApi,
];

/** The tables of all domains. */
export const tables: readonly Table<never>[] = [
  accessTokenTable,
  awaitedFileTable,
  botTable,
  categoryTable,
  channelGuardTable,
  channelMemberTable,
  channelTable,
  commandTable,
  configTable,
  emojiTable,
  fileInfoTable,
  formerChannelMemberTable,
  groupMemberTable,
  groupSyncableTable,
  groupTable,
  kvTable,
  oauthAppTable,
  pendingPostTable,
  postTable,
  preferenceTable,
  propertyFieldTable,
  propertyGroupTable,
  propertyValueTable,
  reactionTable,
  sessionTable,
  invitedRemoteTable,
  remoteTable,
  sharedChannelTable,
  syncedItemTable,
  statusTable,
  storedFileTable,
  systemTable,
  teamMemberTable,
  teamTable,
  uploadSessionTable,
  userTable,
] as readonly Table<unknown>[] as readonly Table<never>[];
