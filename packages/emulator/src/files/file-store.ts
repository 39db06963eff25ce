import type { Database } from "../core/database.ts";
import { defineTable, deleteRow, findRow, upsertRow } from "../core/table.ts";

interface StoredFile {
  readonly path: string;
  readonly data: Uint8Array;
}

/** The server's file storage: whole files by path, such as `teams/<id>/teamIcon.png`. */
export const storedFileTable = defineTable<StoredFile>({
  name: "storedFiles",
  key: ["path"],
  columns: { path: "text", data: "blob" },
});

/** The content of a file; undefined if there is none at this path. */
export function readStoredFile(db: Database, path: string): Uint8Array | undefined {
  return findRow(db, storedFileTable, "WHERE path = ?", path)?.data;
}

/** Writes a file, over what was there. */
export function writeStoredFile(db: Database, path: string, data: Uint8Array): void {
  upsertRow(db, storedFileTable, { path, data });
}

/** Removes a file. Answers whether there was one. */
export function removeStoredFile(db: Database, path: string): boolean {
  return deleteRow(db, storedFileTable, path);
}
