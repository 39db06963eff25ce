import type { UserAccessToken } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, findRow, insertRow } from "../core/table.ts";
import { getUser } from "../users/find-user.ts";
import { accessTokenTable } from "./session-table.ts";

/** Creates an active token for a user, who may be deactivated. A token that is given is ignored. */
export function createAccessToken(server: Server, given: UserAccessToken): UserAccessToken {
  const { userId, description } = given;
  getUser(server, userId, "CreateUserAccessToken");
  if (description.length > 255) {
    const id = "model.user_access_token.is_valid.description.app_error";
    throw appError({ where: "UserAccessToken.IsValid", id, status: 400 });
  }
  const token: UserAccessToken = {
    id: server.newId(),
    token: server.newId(),
    userId,
    description,
    isActive: true,
    expiresAt: given.expiresAt,
    lastNotifiedAt: undefined,
  };
  insertRow(server.db, accessTokenTable, token);
  return token;
}

/** Deletes a token and ends the sessions that were opened with it. */
export function revokeAccessToken(server: Server, tokenId: string): void {
  const token = findRow(server.db, accessTokenTable, "WHERE id = ?", tokenId);
  if (!token) {
    const id = "app.user_access_token.get_by_user.app_error";
    const detail = notFoundDetail("UserAccessToken", tokenId);
    throw appError({ where: "GetUserAccessToken", id, status: 404, detail });
  }
  server.db.transaction(() => {
    server.db.run("DELETE FROM sessions WHERE token = ?", token.token);
    deleteRow(server.db, accessTokenTable, tokenId);
  });
}
