import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { hasChannelPermission, hasPermission, hasTeamPermission } from "./has-permission.ts";

/** Throws the server's 403 unless the caller has a permission everywhere. */
export function requirePermission(server: Server, caller: Caller, permissionId: string): void {
  if (!hasPermission(server, caller.userId, permissionId)) throw missing(caller, permissionId);
}

/** Throws the server's 403 unless the caller has a permission in a team. */
export function requireTeamPermission(server: Server, caller: Caller, teamId: string, permissionId: string): void {
  if (!hasTeamPermission(server, caller.userId, teamId, permissionId)) throw missing(caller, permissionId);
}

/** Throws the server's 403 unless the caller has a permission in a channel. */
export function requireChannelPermission(
  server: Server,
  caller: Caller,
  channelId: string,
  permissionId: string,
): void {
  if (!hasChannelPermission(server, caller.userId, channelId, permissionId)) throw missing(caller, permissionId);
}

/** Throws the server's 403 unless the caller is this user or may do a thing for everybody. */
export function requireSelfOr(server: Server, caller: Caller, userId: string, permissionId: string): void {
  if (caller.userId !== userId) requirePermission(server, caller, permissionId);
}

function missing(caller: Caller, permissionId: string): Error {
  return appError({
    where: "Permissions",
    id: "api.context.permissions.app_error",
    status: 403,
    detail: `userId=${caller.userId}, permission=${permissionId}`,
  });
}
