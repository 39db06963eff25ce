import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";

export type SqlValue = SQLInputValue;
export type SqlRow = Record<string, SQLOutputValue>;

/** The emulator's storage: SQL with parameters, prepared once for each text. */
export interface Database {
  /** The first row, or undefined. */
  get(sql: string, ...values: SqlValue[]): SqlRow | undefined;
  all(sql: string, ...values: SqlValue[]): SqlRow[];
  /** Runs a statement and answers how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number;
  /** Runs `work` so that all of its changes are kept or, if it throws, none. One inside another joins it. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens a database file, or with `":memory:"` a database that lives as long as the process. */
export function openDatabase(path: string): Database {
  const connection = new DatabaseSync(path);
  const statements = new Map<string, StatementSync>();
  let depth = 0;
  connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;");

  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = connection.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };

  return {
    get: (sql, ...values) => prepare(sql).get(...values),
    all: (sql, ...values) => prepare(sql).all(...values),
    run: (sql, ...values) => Number(prepare(sql).run(...values).changes),
    transaction: (work) => {
      if (depth > 0) return work();
      connection.exec("BEGIN IMMEDIATE");
      depth = 1;
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        connection.exec("ROLLBACK");
        throw error;
      } finally {
        depth = 0;
      }
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}
