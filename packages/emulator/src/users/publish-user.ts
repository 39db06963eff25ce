import type { User } from "@mattermost-plugin/gen";
import { toGoModel } from "../core/go-model.ts";
import type { Server } from "../core/server.ts";
import { profileOf, withoutSecrets } from "./sanitize-user.ts";

/** Tells clients that a user has changed: all of it to the user, the profile to the others. */
export function publishUserUpdated(server: Server, user: User): void {
  server.events.publish("user_updated", { user: goUser(withoutSecrets(user)) }, { userId: user.id });
  server.events.publish("user_updated", { user: goUser(profileOf(user)) }, { omitUsers: [user.id] });
}

function goUser({ props, notifyProps, timezone, ...user }: User) {
  const shown = toGoModel(user) as Record<string, never>;
  return { ...shown, props, notify_props: notifyProps, timezone };
}
