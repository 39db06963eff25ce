import type { Server } from "../core/server.ts";
import { defineTable, findRow, insertRow } from "../core/table.ts";

interface SystemValue {
  readonly name: string;
  readonly value: string;
}

/** Facts about this installation, by name. */
export const systemTable = defineTable<SystemValue>({
  name: "systems",
  key: ["name"],
  columns: { name: "text", value: "text" },
});

/** A fact about this installation; made and kept when it is asked for the first time. */
export function systemValue(server: Pick<Server, "db">, name: string, make: () => string): string {
  const found = findRow(server.db, systemTable, "WHERE name = ?", name);
  if (found) return found.value;
  const value = make();
  insertRow(server.db, systemTable, { name, value });
  return value;
}
