import type { UserAuth } from "@mattermost-plugin/gen";
import { appError, invalidInputDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { findUser } from "./find-user.ts";
import { patchUser } from "./update-user.ts";
import { userTable } from "./user-table.ts";

/** Sets with which service a user signs in; the password is gone. A user who does not exist is no error. */
export function updateAuth(server: Server, userId: string, auth: UserAuth): UserAuth {
  const authData = auth.authData || undefined;
  if (authData !== undefined) {
    const other = findRow(server.db, userTable, `WHERE users."authData" = ?`, authData);
    if (other && other.id !== userId) {
      throw appError({
        where: "UpdateUserAuth",
        id: "app.user.update_auth_data.email_exists.app_error",
        status: 400,
        detail: invalidInputDetail("User", "id", userId),
      });
    }
  }
  const user = findUser(server, userId);
  if (user) {
    patchUser(server, user, {
      authData,
      authService: auth.authService,
      password: "",
      lastPasswordUpdate: server.now(),
      failedAttempts: 0,
    });
  }
  return auth;
}
