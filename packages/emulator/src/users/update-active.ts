import { botTable } from "../bots/bot-table.ts";
import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { findRows, updateRow } from "../core/table.ts";
import { revokeAllSessions } from "../sessions/revoke-session.ts";
import { setStatusOffline } from "../statuses/set-status.ts";
import { getUser } from "./find-user.ts";
import { publishUserUpdated } from "./publish-user.ts";
import { patchUser } from "./update-user.ts";

/**
 * Activates or deactivates a user. A deactivated user loses all sessions, UserHasBeenDeactivated fires, and the same
 * happens to the bots of that user.
 */
export function updateActive(server: Server, caller: Caller, userId: string, active: boolean): void {
  const updated = server.db.transaction(() => {
    const user = getUser(server, userId);
    const patched = patchUser(server, user, { deleteAt: active ? 0 : server.now() });
    if (!active) {
      revokeAllSessions(server, userId);
      setStatusOffline(server, userId, false);
    }
    return patched;
  });
  if (!active) server.tell(caller, "userHasBeenDeactivated", { user: updated });
  publishUserUpdated(server, updated);
  if (!active) deactivateBots(server, caller, userId);
}

function deactivateBots(server: Server, caller: Caller, ownerId: string): void {
  for (const bot of findRows(server.db, botTable, `WHERE bots."ownerId" = ? AND bots."deleteAt" = 0`, ownerId)) {
    const now = server.now();
    updateRow(server.db, botTable, { ...bot, deleteAt: now, updateAt: now });
    updateActive(server, caller, bot.userId, false);
  }
}
