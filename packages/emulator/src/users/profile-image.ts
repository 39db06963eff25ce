import { createHash } from "node:crypto";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { readStoredFile, writeStoredFile } from "../files/file-store.ts";
import { imageFormat, plainPng } from "../files/image.ts";
import { getUser } from "./find-user.ts";
import { publishUserUpdated } from "./publish-user.ts";
import { patchUser } from "./update-user.ts";

/** The picture of a user; for one who never set any, a PNG of a colour of its own. */
export function getProfileImage(server: Server, userId: string): Uint8Array {
  const user = getUser(server, userId);
  const stored = readStoredFile(server.db, pathOf(userId));
  if (stored) return stored;
  const [red = 0, green = 0, blue = 0] = createHash("sha256").update(user.id).digest();
  return plainPng(128, [red, green, blue]);
}

/** Sets the picture of a user. The bytes are kept as they are; what is not an image is an error. */
export function setProfileImage(server: Server, userId: string, data: Uint8Array): void {
  const user = getUser(server, userId);
  if (!imageFormat(data)) {
    throw appError({
      where: "SetProfileImage",
      id: "api.user.upload_profile_user.decode.app_error",
      status: 400,
      detail: "imaging: failed to decode image: image: unknown format",
    });
  }
  const updated = server.db.transaction(() => {
    writeStoredFile(server.db, pathOf(userId), data);
    return patchUser(server, user, { lastPictureUpdate: server.now() });
  });
  publishUserUpdated(server, updated);
}

function pathOf(userId: string): string {
  return `users/${userId}/profile.png`;
}
