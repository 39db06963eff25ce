import type { DomainApi } from "../core/domain.ts";
import { registerChannelGuard, unregisterChannelGuard } from "./channel-guards.ts";

export const guardsApi = ((server) => ({
  registerChannelGuard: ({ channelId }, { pluginId }) => registerChannelGuard(server, pluginId, channelId),
  unregisterChannelGuard: ({ channelId }, { pluginId }) => unregisterChannelGuard(server, pluginId, channelId),
})) satisfies DomainApi;
