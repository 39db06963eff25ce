// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { OpenDialogRequest, OpenDialogRequestInit } from "./dialog.ts";
import type { PushNotification, PushNotificationInit } from "./notification.ts";
import type { DynamicObject } from "./values.ts";
import type { WebsocketBroadcast, WebsocketBroadcastInit } from "./websocket.ts";

export interface PublishWebSocketEventRequest {
  event: string;
  payload: DynamicObject | undefined;
  broadcast: WebsocketBroadcast | undefined;
}

/** PublishWebSocketEventRequest with everything optional: what is left out is zero or absent. */
export interface PublishWebSocketEventRequestInit {
  event?: string | undefined;
  payload?: DynamicObject | undefined;
  broadcast?: WebsocketBroadcastInit | undefined;
}

export interface OpenInteractiveDialogRequest {
  dialog: OpenDialogRequest | undefined;
}

/** OpenInteractiveDialogRequest with everything optional: what is left out is zero or absent. */
export interface OpenInteractiveDialogRequestInit {
  dialog?: OpenDialogRequestInit | undefined;
}

export interface SendPushNotificationRequest {
  notification: PushNotification | undefined;
  userId: string;
}

/** SendPushNotificationRequest with everything optional: what is left out is zero or absent. */
export interface SendPushNotificationRequestInit {
  notification?: PushNotificationInit | undefined;
  userId?: string | undefined;
}

