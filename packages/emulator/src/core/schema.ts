import type { Database } from "./database.ts";
import { columnSql, createTableSql, quote, type Table } from "./table.ts";

/** Goes up when a stored value changes its meaning. New tables and columns need no new version. */
const schemaVersion = 1;

/**
 * Brings a database to the tables of this version: makes what is missing, keeps what is there.
 * Throws if the file was written by a version with another schema.
 */
export function applySchema(db: Database, path: string, tables: readonly Table<never>[]): void {
  const found = Number(db.get("PRAGMA user_version")?.user_version ?? 0);
  if (found > schemaVersion) {
    throw new Error(
      `The emulator's database ${path} has schema ${found}, this version knows schema ${schemaVersion}. ` +
        "Use the version of the emulator that wrote it, or another file.",
    );
  }
  db.transaction(() => {
    for (const table of tables as readonly Table<unknown>[]) {
      const columns = new Set(db.all(`PRAGMA table_info(${quote(table.name)})`).map((row) => row.name));
      if (columns.size === 0) {
        db.run(createTableSql(table));
      } else {
        for (const [column, kind] of table.stored) {
          if (!columns.has(column)) db.run(`ALTER TABLE ${quote(table.name)} ADD COLUMN ${columnSql(column, kind)}`);
        }
      }
      for (const index of table.indexes) {
        db.run(
          `CREATE INDEX IF NOT EXISTS ${quote([table.name, ...index].join("_"))}` +
            ` ON ${quote(table.name)} (${index.map(quote).join(", ")})`,
        );
      }
    }
    db.run(`PRAGMA user_version = ${schemaVersion}`);
  });
}
