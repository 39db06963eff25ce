import type { PluginKVSetOptions } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { deleteRow, insertRow, upsertRow } from "../core/table.ts";
import { kvTable } from "./kv-table.ts";
import { deleteHashed } from "./read-entry.ts";
import { validateEntry } from "./validate-entry.ts";

export const noOptions: PluginKVSetOptions = { atomic: false, oldValue: new Uint8Array(), expireInSeconds: 0 };

/**
 * Stores a value; an empty one deletes. Atomic: only where the stored value equals the old one, an empty old value
 * stands for none. Answers whether it did; a write that is not atomic always does.
 */
export function setEntry(
  server: Server,
  pluginId: string,
  key: string,
  value: Uint8Array,
  options: PluginKVSetOptions,
): boolean {
  const { atomic, oldValue, expireInSeconds } = options;
  if (!atomic && oldValue.length > 0) {
    const id = "model.plugin_kvset_options.is_valid.old_value.app_error";
    throw appError({ where: "PluginKVSetOptions.IsValid", id, status: 400 });
  }
  validateEntry(pluginId, key);
  const expireAt = expireInSeconds === 0 ? 0 : server.now() + expireInSeconds * 1000;
  return server.db.transaction(() => {
    const done = atomic
      ? compareAndWrite(server, pluginId, key, oldValue, value, expireAt)
      : write(server, pluginId, key, value, expireAt);
    deleteHashed(server, pluginId, key);
    return done;
  });
}

/** Deletes a value where it equals the old one. An empty old value never does. */
export function compareAndDeleteEntry(server: Server, pluginId: string, key: string, oldValue: Uint8Array): boolean {
  validateEntry(pluginId, key);
  return server.db.transaction(() => {
    const done = deleteWhereEqual(server, pluginId, key, oldValue);
    deleteHashed(server, pluginId, key);
    return done;
  });
}

/** Deletes what is under a key. None there is no error, nor is a key that can't be. */
export function deleteEntry(server: Server, pluginId: string, key: string): void {
  deleteRow(server.db, kvTable, pluginId, key);
  deleteHashed(server, pluginId, key);
}

/** Deletes everything that a plugin has stored. */
export function deleteAllEntries(server: Server, pluginId: string): void {
  server.db.run(`DELETE FROM "pluginKeyValues" WHERE "pluginId" = ?`, pluginId);
}

function write(server: Server, pluginId: string, key: string, value: Uint8Array, expireAt: number): boolean {
  if (value.length === 0) deleteRow(server.db, kvTable, pluginId, key);
  else upsertRow(server.db, kvTable, { pluginId, key, value, expireAt });
  return true;
}

function compareAndWrite(
  server: Server,
  pluginId: string,
  key: string,
  oldValue: Uint8Array,
  value: Uint8Array,
  expireAt: number,
): boolean {
  if (value.length === 0) return deleteWhereEqual(server, pluginId, key, oldValue);
  if (oldValue.length === 0) return insertIfAbsent(server, pluginId, key, value, expireAt);
  const sql = `UPDATE "pluginKeyValues" SET value = ?, "expireAt" = ?
    WHERE "pluginId" = ? AND key = ? AND value = ? AND ("expireAt" = 0 OR "expireAt" > ?)`;
  return server.db.run(sql, value, expireAt, pluginId, key, oldValue, server.now()) > 0;
}

function insertIfAbsent(server: Server, pluginId: string, key: string, value: Uint8Array, expireAt: number): boolean {
  const expired = `DELETE FROM "pluginKeyValues"
    WHERE "pluginId" = ? AND key = ? AND "expireAt" <> 0 AND "expireAt" <= ?`;
  server.db.run(expired, pluginId, key, server.now());
  if (server.db.get(`SELECT 1 FROM "pluginKeyValues" WHERE "pluginId" = ? AND key = ?`, pluginId, key)) return false;
  insertRow(server.db, kvTable, { pluginId, key, value, expireAt });
  return true;
}

function deleteWhereEqual(server: Server, pluginId: string, key: string, oldValue: Uint8Array): boolean {
  if (oldValue.length === 0) return false;
  const sql = `DELETE FROM "pluginKeyValues"
    WHERE "pluginId" = ? AND key = ? AND value = ? AND ("expireAt" = 0 OR "expireAt" > ?)`;
  return server.db.run(sql, pluginId, key, oldValue, server.now()) > 0;
}
