import type { DynamicObject } from "@mattermost-plugin/gen";
import { defineTable } from "../core/table.ts";

interface StoredConfig {
  readonly name: string;
  readonly value: DynamicObject;
}

/** The configuration of the server, under the name "config". */
export const configTable = defineTable<StoredConfig>({
  name: "configurations",
  key: ["name"],
  columns: { name: "text", value: "json" },
});
