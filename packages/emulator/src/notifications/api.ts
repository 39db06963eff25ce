import { pluginCaller } from "../core/caller.ts";
import type { DomainApi } from "../core/domain.ts";
import { required } from "../core/required.ts";

export const notificationsApi = ((server) => ({
  sendPushNotification: async (request, call) => {
    const pushNotification = required(request.notification, "notification");
    const { userId } = request;
    const outcome = await server.ask(pluginCaller(call), "notificationWillBePushed", { pushNotification, userId });
    if (outcome.kind === "reject") return;
    const { message, channelId, postId } = outcome.kind === "value" ? outcome.value : pushNotification;
    const { pluginId } = call;
    server.outbox.publish({ kind: "push notification", pluginId, userId, message, channelId, postId });
  },
})) satisfies DomainApi;
