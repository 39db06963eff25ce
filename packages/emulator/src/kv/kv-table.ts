import { defineTable } from "../core/table.ts";

interface KVEntry {
  readonly pluginId: string;
  readonly key: string;
  readonly value: Uint8Array;
  /** ms since the epoch; 0 means never. */
  readonly expireAt: number;
}

/** The key-value stores of all plugins. Keys are in the order of their bytes. */
export const kvTable = defineTable<KVEntry>({
  name: "pluginKeyValues",
  key: ["pluginId", "key"],
  columns: { pluginId: "text", key: "text", value: "blob", expireAt: "integer" },
});
