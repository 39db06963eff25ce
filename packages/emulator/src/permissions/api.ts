import type { DomainApi } from "../core/domain.ts";
import { hasChannelPermission, hasPermission, hasTeamPermission } from "./has-permission.ts";
import { rolesGrant } from "./roles.ts";

export const permissionsApi = ((server) => ({
  hasPermissionTo: (request) => hasPermission(server, request.userId, request.permissionId),
  hasPermissionToTeam: (request) => hasTeamPermission(server, request.userId, request.teamId, request.permissionId),
  hasPermissionToChannel: (request) =>
    hasChannelPermission(server, request.userId, request.channelId, request.permissionId),
  rolesGrantPermission: (request) => rolesGrant(request.roleNames, request.permissionId),
})) satisfies DomainApi;
