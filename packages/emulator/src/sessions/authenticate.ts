import type { Session } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRow, updateRow } from "../core/table.ts";
import { findUser } from "../users/find-user.ts";
import { createSession } from "./create-session.ts";
import { findSession } from "./find-session.ts";
import { accessTokenTable, sessionTable } from "./session-table.ts";

/**
 * The session that a token stands for: one that was made at login, or one for a personal access token.
 * Undefined if nobody has that token, the session is over, or the user is deactivated.
 */
export function authenticate(server: Server, token: string): Session | undefined {
  if (token === "") return undefined;
  const session = findRow(server.db, sessionTable, "WHERE token = ?", token);
  if (!session) return authenticateAccessToken(server, token);
  if (session.expiresAt !== 0 && session.expiresAt <= server.now()) return undefined;
  return isActive(server, session.userId) ? findSession(server, session.id) : undefined;
}

function authenticateAccessToken(server: Server, token: string): Session | undefined {
  const found = findRow(server.db, accessTokenTable, `WHERE token = ? AND "isActive" = 1`, token);
  if (!found || !isActive(server, found.userId)) return undefined;
  const session = createSession(server, {
    userId: found.userId,
    roles: findUser(server, found.userId)?.roles,
    props: { type: "UserAccessToken", user_access_token_id: found.id },
  });
  const opened = { ...session, token };
  updateRow(server.db, sessionTable, opened);
  return opened;
}

function isActive(server: Server, userId: string): boolean {
  return findUser(server, userId)?.deleteAt === 0;
}
