import { createHash } from "node:crypto";
import type { Server } from "../core/server.ts";
import { deleteRow, findRow } from "../core/table.ts";
import { kvTable } from "./kv-table.ts";

const defaultPerPage = 10;

/**
 * The value under a key; undefined if there is none or it has expired. Looks under the key's hash too, where servers
 * before 5.6 put it.
 */
export function getEntry(server: Server, pluginId: string, key: string): Uint8Array | undefined {
  return findLive(server, pluginId, key) ?? findLive(server, pluginId, hashOf(key));
}

/** The keys of a plugin that have not expired, one page. A size of 0 or less means 10. */
export function listKeys(server: Server, pluginId: string, page: number, perPage: number): string[] {
  const sql = `SELECT key FROM "pluginKeyValues" WHERE "pluginId" = ? AND ("expireAt" = 0 OR "expireAt" > ?)
    ORDER BY key LIMIT ? OFFSET ?`;
  const limit = perPage > 0 ? perPage : defaultPerPage;
  return server.db.all(sql, pluginId, server.now(), limit, Math.max(0, page * perPage)).map((row) => String(row.key));
}

/** Deletes what a server before 5.6 put under a key's hash. */
export function deleteHashed(server: Server, pluginId: string, key: string): void {
  deleteRow(server.db, kvTable, pluginId, hashOf(key));
}

function findLive(server: Server, pluginId: string, key: string): Uint8Array | undefined {
  const rest = `WHERE "pluginId" = ? AND key = ? AND ("expireAt" = 0 OR "expireAt" > ?)`;
  return findRow(server.db, kvTable, rest, pluginId, key, server.now())?.value;
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64");
}
