import type { DynamicObject, User } from "@mattermost-plugin/gen";
import { toGoModel } from "../core/go-model.ts";

/** A user with the keys of Go's JSON form. Keys that users choose stay as they are. */
export function userModel({ props, notifyProps, timezone, ...user }: User): DynamicObject {
  const shown = toGoModel(user) as DynamicObject;
  return { ...shown, props, notify_props: notifyProps, timezone };
}
