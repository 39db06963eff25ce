import type { CustomStatus, User } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Caller } from "../core/caller.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { findPreference } from "../preferences/find-preferences.ts";
import { savePreferences } from "../preferences/save-preferences.ts";
import { getUser } from "../users/find-user.ts";
import { updateUser } from "../users/update-user.ts";

export const emptyCustomStatus: CustomStatus = { emoji: "", text: "", duration: "", expiresAt: 0 };

const recentKept = 5;

interface StoredCustomStatus {
  readonly emoji: string;
  readonly text: string;
  readonly duration: string;
  readonly expires_at: string;
}

/** Sets the custom status of a user and puts it first among the user's recent ones. */
export function setCustomStatus(server: Server, caller: Caller, userId: string, status: CustomStatus): void {
  if (status.emoji === "" && status.text === "") {
    const id = "api.custom_status.set_custom_statuses.update.app_error";
    throw appError({ where: "SetCustomStatus", id, status: 400 });
  }
  const stored: StoredCustomStatus = {
    emoji: status.emoji,
    text: status.text,
    duration: status.duration,
    expires_at: goTime(status.expiresAt),
  };
  storeInProps(server, getUser(server, userId), encodeGoJson(stored));
  addRecent(server, caller, userId, stored);
}

/** Clears the custom status of a user. */
export function removeCustomStatus(server: Server, userId: string): void {
  storeInProps(server, getUser(server, userId), "");
}

function storeInProps(server: Server, user: User, customStatus: string): void {
  updateUser(server, { ...user, props: { ...user.props, customStatus } });
}

function addRecent(server: Server, caller: Caller, userId: string, status: StoredCustomStatus): void {
  const key = { userId, category: "custom_status", name: "recent_custom_statuses" };
  const before = JSON.parse(findPreference(server, key)?.value || "[]") as StoredCustomStatus[];
  const others = before.filter(({ text }) => text !== status.text);
  const value = encodeGoJson([status, ...others].slice(0, recentKept));
  savePreferences(server, caller, userId, [{ ...key, value }]);
}

/** A time as Go writes it; 0 is Go's zero time. `ms` since the epoch. */
function goTime(ms: number): string {
  if (ms === 0) return "0001-01-01T00:00:00Z";
  return new Date(ms).toISOString().replace(/\.?0+Z$/, "Z");
}
