import type { Group } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { runeCount } from "../core/text.ts";
import { findUserByUsername } from "../users/find-user.ts";
import { groupError } from "./group-error.ts";
import { isSource } from "./group-source.ts";
import { groupTable } from "./group-tables.ts";

/** Throws an error for the first value of a group that can't be stored. `where` is the Go name of the method. */
export function validateGroup(server: Server, group: Group, where: string): void {
  const { id, name, displayName, description, source, remoteId, allowReference } = group;
  const invalid = (reason: string): Error => groupError(where, "invalid", reason);
  if (displayName === "" || runeCount(displayName) > 128) throw invalid("displayName has 1 to 128 characters");
  if (runeCount(description) > 1024) throw invalid("description has 1024 characters at most");
  if (!isSource(source) || runeCount(source) > 64) {
    throw invalid(`the source is "ldap", "custom" or "plugin_" and more, 64 characters at most, but not "${source}"`);
  }
  if (source === "ldap") {
    throw groupError(where, "license", "groups of a directory need a licence, and the embedded server has none");
  }
  if (runeCount(remoteId ?? "") > 48) throw invalid("remoteId has 48 characters at most");
  if (allowReference && !name) throw invalid("a group that may be mentioned needs a name");
  if (name && !/^[a-z0-9._-]{1,64}$/.test(name)) {
    throw invalid(`a name has 1 to 64 lower-case letters, digits, dots, dashes and underscores, but not "${name}"`);
  }
  const other = name && findRow(server.db, groupTable, "WHERE groups.name = ? AND groups.id <> ?", name, id);
  if (other || (name && findUserByUsername(server, name))) {
    throw appError({ where, id: "app.custom_group.unique_name", status: 400, params: { Name: name } });
  }
  const rest = `WHERE groups."remoteId" = ? AND groups.source = ? AND groups.id <> ?`;
  if (remoteId && findRow(server.db, groupTable, rest, remoteId, source, id)) {
    throw invalid(`there is a group with the remoteId "${remoteId}" of this source already`);
  }
}
