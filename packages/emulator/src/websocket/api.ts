import type { DomainApi } from "../core/domain.ts";
import { publishTyping } from "./publish-typing.ts";

export const webSocketApi = ((server) => ({
  publishWebSocketEvent: ({ event, payload, broadcast }, { pluginId }) =>
    server.events.publish(`custom_${pluginId}_${event}`, payload ?? {}, broadcast ?? {}),
  publishUserTyping: ({ userId, channelId, parentId }) => publishTyping(server, userId, channelId, parentId),
})) satisfies DomainApi;
