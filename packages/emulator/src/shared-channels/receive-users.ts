import type { RemoteCluster, User, UserJson } from "@mattermost-plugin/gen";
import type { Caller } from "../core/caller.ts";
import { isId } from "../core/id.ts";
import type { Server } from "../core/server.ts";
import { insertUser } from "../users/create-user.ts";
import { emptyUser } from "../users/default-user.ts";
import { findUser, getUser } from "../users/find-user.ts";
import { setProfileImage } from "../users/profile-image.ts";
import { withoutSecrets } from "../users/sanitize-user.ts";
import { updateUser } from "../users/update-user.ts";
import { sharedChannelError } from "./shared-channel-error.ts";

/** Makes a user who comes from a remote, or brings the user up to date. Fires UserHasBeenCreated for a new one. */
export function receiveUser(server: Server, caller: Caller, { remoteId }: RemoteCluster, given: UserJson): void {
  const where = "ReceiveSharedChannelSyncMsg";
  if (!isId(given.id)) throw sharedChannelError(where, "invalid", `"${given.id}" is not the id of a user`);
  const profile = profileFrom(given);
  const present = findUser(server, given.id);
  if (present) {
    requireOfRemote(present, remoteId, where);
    updateUser(server, { ...present, ...profile });
    return;
  }
  const created = insertUser(server, { ...emptyUser, ...profile, roles: "system_user", remoteId }, where, given.id);
  server.tell(caller, "userHasBeenCreated", { user: withoutSecrets(created) });
  server.events.publish("new_user", { user_id: created.id }, {});
}

/** Sets the picture of a user who comes from a remote. */
export function receivePicture(server: Server, { remoteId }: RemoteCluster, userId: string, image: Uint8Array): void {
  const where = "ReceiveSharedChannelProfileImageSyncMsg";
  requireOfRemote(getUser(server, userId, where), remoteId, where);
  setProfileImage(server, userId, image);
}

function requireOfRemote(user: User, remoteId: string, where: string): void {
  if (user.remoteId === remoteId) return;
  throw sharedChannelError(where, "forbidden", `the user ${user.id} does not come from the remote ${remoteId}`);
}

function profileFrom(given: UserJson) {
  return {
    username: given.username ?? "",
    email: given.email ?? "",
    nickname: given.nickname ?? "",
    firstName: given.first_name ?? "",
    lastName: given.last_name ?? "",
    position: given.position ?? "",
    locale: given.locale || "en",
    props: given.props ?? {},
    ...(given.timezone && { timezone: given.timezone }),
  };
}
