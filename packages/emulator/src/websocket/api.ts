import { appError } from "../core/app-error.ts";
import type { DomainApi } from "../core/domain.ts";
import { publishTyping } from "./publish-typing.ts";

export const webSocketApi = ((server) => ({
  publishWebSocketEvent: ({ event, payload, broadcast }, { pluginId }) =>
    server.events.publish(`custom_${pluginId}_${event}`, payload ?? {}, broadcast ?? {}),
  sendToastMessage: ({ userId, connectionId, message, options }) => {
    const missing = userId === "" ? "user_id" : message === "" ? "message" : undefined;
    if (missing !== undefined) {
      const params = { Name: missing };
      throw appError({ where: "SendToastMessage", id: "api.context.invalid_param.app_error", status: 400, params });
    }
    const data = { message, position: options?.position || "bottom-right" };
    server.events.publish("show_toast", data, { userId, connectionId });
  },
  publishUserTyping: ({ userId, channelId, parentId }) => publishTyping(server, userId, channelId, parentId),
})) satisfies DomainApi;
