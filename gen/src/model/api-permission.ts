// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface HasPermissionToRequest {
  userId: string;
  permissionId: string;
}

/** HasPermissionToRequest with everything optional: what is left out is zero or absent. */
export interface HasPermissionToRequestInit {
  userId?: string | undefined;
  permissionId?: string | undefined;
}

export interface HasPermissionToTeamRequest {
  userId: string;
  teamId: string;
  permissionId: string;
}

/** HasPermissionToTeamRequest with everything optional: what is left out is zero or absent. */
export interface HasPermissionToTeamRequestInit {
  userId?: string | undefined;
  teamId?: string | undefined;
  permissionId?: string | undefined;
}

export interface HasPermissionToChannelRequest {
  userId: string;
  channelId: string;
  permissionId: string;
}

/** HasPermissionToChannelRequest with everything optional: what is left out is zero or absent. */
export interface HasPermissionToChannelRequestInit {
  userId?: string | undefined;
  channelId?: string | undefined;
  permissionId?: string | undefined;
}

export interface RolesGrantPermissionRequest {
  roleNames: string[];
  permissionId: string;
}

/** RolesGrantPermissionRequest with everything optional: what is left out is zero or absent. */
export interface RolesGrantPermissionRequestInit {
  roleNames?: readonly string[] | undefined;
  permissionId?: string | undefined;
}

