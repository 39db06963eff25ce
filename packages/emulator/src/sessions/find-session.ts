import type { Session } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { presentTeamMembers } from "../teams/find-team-member.ts";
import { sessionTable } from "./session-table.ts";

/** The session of this id or token, also one that is over; undefined if there is none. */
export function findSession(server: Server, idOrToken: string): Session | undefined {
  const session = findRow(server.db, sessionTable, "WHERE id = ? OR token = ? LIMIT 1", idOrToken, idOrToken);
  return session && withTeams(server, session);
}

/** As findSession, but throws the server's error. */
export function getSession(server: Server, idOrToken: string): Session {
  const session = findSession(server, idOrToken);
  if (session) return session;
  throw appError({
    where: "GetSessionById",
    id: "app.session.get.app_error",
    status: 400,
    detail: missingSession(idOrToken),
  });
}

export function missingSession(idOrToken: string): string {
  return notFoundDetail("Session", `sessionIdOrToken=${idOrToken}`);
}

export function withTeams(server: Server, session: Session): Session {
  return { ...session, teamMembers: presentTeamMembers(server, session.userId) };
}
