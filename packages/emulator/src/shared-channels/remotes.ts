import type { RegisterPluginOpts, RemoteCluster } from "@mattermost-plugin/gen";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { emptyRow, findRow, findRows, upsertRow } from "../core/table.ts";
import { sharedChannelError } from "./shared-channel-error.ts";
import { remoteTable } from "./shared-channel-tables.ts";

/** What a remote wants by itself: the bits of its `options`. */
export const remoteOption = { autoShareDms: 32, autoInvited: 64 } as const;

/**
 * Enters a plugin as a remote, or changes what it has entered with the same URL. Answers the remote, which keeps its id for ever,
 * also over the end of its registration.
 */
export function registerRemote(server: Server, pluginId: string, opts: RegisterPluginOpts): RemoteCluster {
  const where = "RegisterPluginForSharedChannels";
  if (opts.pluginId !== pluginId) {
    throw sharedChannelError(where, "forbidden", `the plugin ${pluginId} can't enter "${opts.pluginId}", but itself`);
  }
  if (!isId(opts.creatorId)) throw sharedChannelError(where, "invalid", "creatorId must be the id of a user or bot");
  const siteUrl = opts.siteUrl || `plugin_${pluginId}`;
  const present = findRow(server.db, remoteTable, `WHERE "siteUrl" = ?`, siteUrl);
  if (present && present.pluginId !== pluginId) {
    throw sharedChannelError(where, "conflict", `the plugin ${present.pluginId} has entered ${siteUrl} already`);
  }
  const { autoShareDms, autoInvited } = remoteOption;
  const remote: RemoteCluster = {
    ...(present ?? { ...emptyRow(remoteTable), remoteId: server.newId(), createAt: server.now() }),
    name: siteUrl,
    displayName: opts.displayName,
    siteUrl,
    creatorId: opts.creatorId,
    pluginId,
    deleteAt: 0,
    options: (opts.autoShareDms ? autoShareDms : 0) | (opts.autoInvited ? autoInvited : 0),
  };
  upsertRow(server.db, remoteTable, remote);
  return remote;
}

/** Ends all registrations of a plugin. None is no error. */
export function unregisterRemotes(server: Server, pluginId: string): void {
  const sql = `UPDATE "remoteClusters" SET "deleteAt" = ? WHERE "pluginId" = ? AND "deleteAt" = 0`;
  server.db.run(sql, server.now(), pluginId);
}

/** Ends one registration of a plugin. */
export function unregisterRemote(server: Server, pluginId: string, remoteId: string): void {
  const remote = getOwnRemote(server, pluginId, remoteId, "UnregisterPluginRemoteForSharedChannels");
  upsertRow(server.db, remoteTable, { ...remote, deleteAt: server.now() });
}

/** The remote of this id. Throws an error if there is none, or its registration has ended. */
export function getRemote(server: Server, remoteId: string, where: string): RemoteCluster {
  const remote = findRow(server.db, remoteTable, `WHERE "remoteId" = ? AND "deleteAt" = 0`, remoteId);
  if (remote) return remote;
  throw sharedChannelError(where, "missing", `no plugin is registered as the remote "${remoteId}"`);
}

/** As getRemote, but it must be one of the plugin. */
export function getOwnRemote(server: Server, pluginId: string, remoteId: string, where: string): RemoteCluster {
  const remote = getRemote(server, remoteId, where);
  if (remote.pluginId === pluginId) return remote;
  throw sharedChannelError(where, "forbidden", `the remote "${remoteId}" is not of the plugin ${pluginId}`);
}

/** The remotes with an option. */
export function listRemotesWith(server: Server, option: keyof typeof remoteOption): RemoteCluster[] {
  const rest = `WHERE "deleteAt" = 0 AND (options & ?) <> 0 ORDER BY "createAt", "remoteId"`;
  return findRows(server.db, remoteTable, rest, remoteOption[option]);
}
