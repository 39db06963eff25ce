import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { getActiveFieldRow } from "./find-property-field.ts";
import { linkedTo } from "./linked-fields.ts";
import { type PropertyCaller, requireFieldAccess } from "./property-access.ts";
import { propertyError } from "./property-error.ts";
import { propertyFieldTable } from "./property-tables.ts";

/** Marks a field and its values as deleted. Throws an error if other fields are linked to it. */
export function deletePropertyField(server: Server, caller: PropertyCaller, groupId: string, fieldId: string): void {
  const where = "DeletePropertyField";
  const row = getActiveFieldRow(server, groupId, fieldId, where);
  requireFieldAccess(row, caller, where);
  const linked = linkedTo(server, fieldId).map(({ id }) => id);
  if (linked.length > 0) {
    const reason = `the fields ${linked.join(", ")} are linked to it; unlink or delete them first`;
    throw propertyError(where, "conflict", reason);
  }
  const now = server.now();
  server.db.transaction(() => {
    updateRow(server.db, propertyFieldTable, { ...row, deleteAt: now, updateAt: now });
    const sql = `UPDATE "propertyValues" SET "deleteAt" = ?, "updateAt" = ? WHERE "fieldId" = ? AND "deleteAt" = 0`;
    server.db.run(sql, now, now, fieldId);
  });
}
