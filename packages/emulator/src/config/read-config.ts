import type { DynamicObject, DynamicValue } from "@mattermost-plugin/gen";
import type { Server } from "../core/server.ts";
import { findRow } from "../core/table.ts";
import { configTable } from "./config-table.ts";
import { sectionOf, withDefaults } from "./config-values.ts";
import { defaultConfig } from "./default-config.ts";

/** The configuration with its secrets. */
export function readConfig(server: Server): DynamicObject {
  const stored = findRow(server.db, configTable, "WHERE name = 'config'");
  return stored ? withDefaults(stored.value, defaultConfig) : defaultConfig;
}

/** One setting that is a text; empty if it is none. */
export function textSetting(server: Server, section: string, key: string): string {
  const value = setting(server, section, key);
  return typeof value === "string" ? value : "";
}

/** One setting that is a number; 0 if it is none. */
export function numberSetting(server: Server, section: string, key: string): number {
  const value = setting(server, section, key);
  return typeof value === "number" ? value : 0;
}

/** One setting that is on or off; off if it is neither. */
export function booleanSetting(server: Server, section: string, key: string): boolean {
  return setting(server, section, key) === true;
}

function setting(server: Server, section: string, key: string): DynamicValue | undefined {
  return sectionOf(readConfig(server), section)[key];
}
