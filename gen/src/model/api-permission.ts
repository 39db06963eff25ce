// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** Request of `hasPermissionTo`. */
export interface HasPermissionToRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the permission, such as "manage_system". */
  permissionId: string;
}

/** HasPermissionToRequest with everything optional: what is left out is zero or absent. */
export interface HasPermissionToRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the permission, such as "manage_system". */
  permissionId?: string | undefined;
}

/** Request of `hasPermissionToTeam`. */
export interface HasPermissionToTeamRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the team. */
  teamId: string;
  /** Id of the permission, such as "manage_system". */
  permissionId: string;
}

/** HasPermissionToTeamRequest with everything optional: what is left out is zero or absent. */
export interface HasPermissionToTeamRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the team. */
  teamId?: string | undefined;
  /** Id of the permission, such as "manage_system". */
  permissionId?: string | undefined;
}

/** Request of `hasPermissionToChannel`. */
export interface HasPermissionToChannelRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the channel. */
  channelId: string;
  /** Id of the permission, such as "manage_system". */
  permissionId: string;
}

/** HasPermissionToChannelRequest with everything optional: what is left out is zero or absent. */
export interface HasPermissionToChannelRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the permission, such as "manage_system". */
  permissionId?: string | undefined;
}

/** Request of `rolesGrantPermission`. */
export interface RolesGrantPermissionRequest {
  /** Names of the roles, such as "team_admin". */
  roleNames: string[];
  /** Id of the permission, such as "manage_system". */
  permissionId: string;
}

/** RolesGrantPermissionRequest with everything optional: what is left out is zero or absent. */
export interface RolesGrantPermissionRequestInit {
  /** Names of the roles, such as "team_admin". */
  roleNames?: readonly string[] | undefined;
  /** Id of the permission, such as "manage_system". */
  permissionId?: string | undefined;
}
