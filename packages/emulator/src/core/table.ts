import type { Database, SqlRow, SqlValue } from "./database.ts";
import { decodeJson, encodeJson } from "./json.ts";

/**
 * How a column holds its value: `list` an array and `json` an object, both as JSON texts. With `?` the value may be
 * undefined, which is stored as NULL.
 */
type ColumnKind =
  | "text"
  | "text?"
  | "integer"
  | "integer?"
  | "boolean"
  | "boolean?"
  | "list"
  | "json"
  | "json?"
  | "blob";

type BaseKind = "text" | "integer" | "boolean" | "list" | "json" | "blob";

type KindOf<V> = [V] extends [string]
  ? "text"
  : [V] extends [string | undefined]
    ? "text?"
    : [V] extends [number]
      ? "integer"
      : [V] extends [number | undefined]
        ? "integer?"
        : [V] extends [boolean]
          ? "boolean"
          : [V] extends [boolean | undefined]
            ? "boolean?"
            : [V] extends [Uint8Array]
              ? "blob"
              : [V] extends [readonly unknown[]]
                ? "list"
                : undefined extends V
                  ? "json?"
                  : "json";

/** One column for each key of a row: a key that the contract gains does not compile until it has one. */
export type Columns<Row> = { readonly [K in keyof Row]-?: KindOf<Row[K]> };

export interface TableDefinition<Row> {
  readonly name: string;
  readonly columns: Columns<Row>;
  /** The columns that identify a row. */
  readonly key: readonly (keyof Row & string)[];
  /** Columns that `select` computes and that are not stored. */
  readonly computed?: readonly (keyof Row & string)[];
  /** `SELECT ... FROM ...` that answers all columns; by default the stored ones. */
  readonly select?: string;
  /** Sets of columns to find rows by. */
  readonly indexes?: readonly (readonly (keyof Row & string)[])[];
}

/** A table of the store: plain rows with the keys of the contract's values. */
export interface Table<Row> {
  readonly name: string;
  readonly select: string;
  readonly columns: readonly (readonly [key: keyof Row & string, kind: ColumnKind])[];
  readonly stored: readonly (readonly [key: keyof Row & string, kind: ColumnKind])[];
  readonly key: readonly (keyof Row & string)[];
  readonly indexes: readonly (readonly string[])[];
  readonly insertSql: string;
  readonly upsertSql: string;
  readonly updateSql: string;
  readonly deleteSql: string;
}

/** For each kind, its type in SQL and its zero value as it is stored and as SQL text. */
const kinds: { readonly [K in BaseKind]: { readonly type: string; readonly zero: SqlValue; readonly sql: string } } = {
  text: { type: "TEXT", zero: "", sql: "''" },
  integer: { type: "INTEGER", zero: 0, sql: "0" },
  boolean: { type: "INTEGER", zero: 0, sql: "0" },
  list: { type: "TEXT", zero: "[]", sql: "'[]'" },
  json: { type: "TEXT", zero: "{}", sql: "'{}'" },
  blob: { type: "BLOB", zero: new Uint8Array(), sql: "x''" },
};

/** Defines a table. All SQL is made here, from names that are constants of the program. */
export function defineTable<Row>(definition: TableDefinition<Row>): Table<Row> {
  const { name, key } = definition;
  const columns = Object.entries(definition.columns) as [keyof Row & string, ColumnKind][];
  const stored = columns.filter(([column]) => !definition.computed?.includes(column));
  const names = stored.map(([column]) => quote(column));
  const others = stored.filter(([column]) => !key.includes(column)).map(([column]) => quote(column));
  const match = key.map((column) => `${quote(column)} = ?`).join(" AND ");
  const insertSql = `INSERT INTO ${quote(name)} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  const onConflict = others.length
    ? `DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(", ")}`
    : "DO NOTHING";
  return {
    name,
    columns,
    stored,
    key,
    select: definition.select ?? `SELECT * FROM ${quote(name)}`,
    indexes: definition.indexes ?? [],
    insertSql,
    upsertSql: `${insertSql} ON CONFLICT (${key.map(quote).join(", ")}) ${onConflict}`,
    updateSql: `UPDATE ${quote(name)} SET ${names.map((column) => `${column} = ?`).join(", ")} WHERE ${match}`,
    deleteSql: `DELETE FROM ${quote(name)} WHERE ${match}`,
  };
}

/** A row in which nothing is set: every key is there with its zero value, or undefined. */
export function emptyRow<Row>(table: Table<Row>): Row {
  return readRow(table, {});
}

export function insertRow<Row>(db: Database, table: Table<Row>, row: Row): void {
  db.run(table.insertSql, ...storedValues(table, row));
}

/** Inserts a row, or replaces the one with the same key. */
export function upsertRow<Row>(db: Database, table: Table<Row>, row: Row): void {
  db.run(table.upsertSql, ...storedValues(table, row));
}

/** Replaces the row with the same key. Answers whether there was one. */
export function updateRow<Row>(db: Database, table: Table<Row>, row: Row): boolean {
  return db.run(table.updateSql, ...storedValues(table, row), ...table.key.map((key) => row[key] as SqlValue)) > 0;
}

/** Deletes the row with the given key. Answers whether there was one. */
export function deleteRow<Row>(db: Database, table: Table<Row>, ...key: SqlValue[]): boolean {
  return db.run(table.deleteSql, ...key) > 0;
}

/** The first row that `rest` (WHERE, ORDER BY ...) finds. */
export function findRow<Row>(db: Database, table: Table<Row>, rest: string, ...values: SqlValue[]): Row | undefined {
  const row = db.get(`${table.select} ${rest}`, ...values);
  return row && readRow(table, row);
}

export function findRows<Row>(db: Database, table: Table<Row>, rest: string, ...values: SqlValue[]): Row[] {
  return db.all(`${table.select} ${rest}`, ...values).map((row) => readRow(table, row));
}

/** The SQL that makes the table. */
export function createTableSql(table: Table<unknown>): string {
  const columns = table.stored.map(([column, kind]) => columnSql(column, kind));
  return `CREATE TABLE ${quote(table.name)} (${columns.join(", ")}, PRIMARY KEY (${table.key.map(quote).join(", ")}))`;
}

/** The SQL of one column: rows that were made before it was added hold its zero value. */
export function columnSql(column: string, kind: ColumnKind): string {
  const { type, sql } = kinds[baseOf(kind)];
  return kind.endsWith("?") ? `${quote(column)} ${type}` : `${quote(column)} ${type} NOT NULL DEFAULT ${sql}`;
}

export function quote(name: string): string {
  return `"${name}"`;
}

function storedValues<Row>(table: Table<Row>, row: Row): SqlValue[] {
  return table.stored.map(([column, kind]) => toSql(kind, row[column]));
}

function readRow<Row>(table: Table<Row>, source: SqlRow): Row {
  const row: Record<string, unknown> = {};
  for (const [column, kind] of table.columns) row[column] = fromSql(kind, source[column]);
  return row as Row;
}

function toSql(kind: ColumnKind, value: unknown): SqlValue {
  if (value === undefined) return kind.endsWith("?") ? null : kinds[baseOf(kind)].zero;
  switch (baseOf(kind)) {
    case "boolean":
      return value ? 1 : 0;
    case "list":
    case "json":
      return encodeJson(value);
    default:
      return value as SqlValue;
  }
}

function fromSql(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) {
    return kind.endsWith("?") ? undefined : fromSql(kind, kinds[baseOf(kind)].zero);
  }
  switch (baseOf(kind)) {
    case "boolean":
      return value !== 0;
    case "list":
    case "json":
      return decodeJson(value as string);
    default:
      return value;
  }
}

function baseOf(kind: ColumnKind): BaseKind {
  return (kind.endsWith("?") ? kind.slice(0, -1) : kind) as BaseKind;
}
