import type { User, UserInit } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { requireSelfOr } from "../permissions/require-permission.ts";
import { setStatus } from "../statuses/set-status.ts";
import { createUser } from "./create-user.ts";
import { getUser } from "./find-user.ts";
import { withoutSecrets } from "./sanitize-user.ts";
import { updateActive } from "./update-active.ts";
import { updateUser } from "./update-user.ts";

export interface UserActions {
  createUser(user: UserInit): User;
  /** The user without secrets. */
  getUser(userId: string): User;
  /** Changes the given fields of a profile. */
  patchUser(userId: string, patch: UserInit): User;
  setActive(userId: string, active: boolean): void;
  /** Sets one's own status: online, offline, away or dnd. */
  setStatus(status: string): void;
}

export const userActions: DomainActions<UserActions> = (server, request) => ({
  createUser: (user) => createUser(server, request(), user),
  getUser: (userId) => withoutSecrets(getUser(server, userId)),
  patchUser: (userId, patch) => {
    requireSelfOr(server, request(), userId, "edit_other_users");
    return updateUser(server, { ...getUser(server, userId), ...patch, id: userId } as User);
  },
  setActive: (userId, active) => {
    const caller = request();
    requireSelfOr(server, caller, userId, "sysconsole_write_user_management_users");
    updateActive(server, caller, userId, active);
  },
  setStatus: (status) => void setStatus(server, request().userId, status),
});
