import type { User } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { profileOf, withoutSecrets } from "./sanitize-user.ts";
import { userModel } from "./user-model.ts";

/** Tells clients that a user has changed: all of it to the user, the profile to the others. */
export function publishUserUpdated(server: Server, user: User): void {
  server.events.publish("user_updated", { user: userModel(withoutSecrets(user)) }, { userId: user.id });
  server.events.publish("user_updated", { user: userModel(profileOf(user)) }, { omitUsers: [user.id] });
}
