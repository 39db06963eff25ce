import type { Caller } from "../core/caller.ts";
import type { Server } from "../core/server.ts";
import { revokeAllSessions } from "../sessions/revoke-session.ts";
import { setStatusOffline } from "../statuses/set-status.ts";
import { getUser } from "./find-user.ts";
import { publishUserUpdated } from "./publish-user.ts";
import { patchUser } from "./update-user.ts";

/** Activates or deactivates a user. A deactivated user loses all sessions, and UserHasBeenDeactivated fires. */
export function updateActive(server: Server, caller: Caller, userId: string, active: boolean): void {
  const updated = server.db.transaction(() => {
    const user = getUser(server, userId);
    const patched = patchUser(server, user, { deleteAt: active ? 0 : server.now() });
    if (!active) {
      revokeAllSessions(server, userId);
      setStatusOffline(server, userId, true);
    }
    return patched;
  });
  if (!active) server.tell(caller, "userHasBeenDeactivated", { user: updated });
  publishUserUpdated(server, updated);
}
