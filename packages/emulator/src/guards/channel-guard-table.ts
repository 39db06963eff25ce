import { defineTable } from "../core/table.ts";

interface ChannelGuard {
  readonly channelId: string;
  readonly pluginId: string;
}

/** Which plugins guard which channels. It outlives the plugins' processes. */
export const channelGuardTable = defineTable<ChannelGuard>({
  name: "channelGuards",
  key: ["channelId", "pluginId"],
  columns: { channelId: "text", pluginId: "text" },
});
