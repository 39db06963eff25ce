// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { OpenDialogRequest, OpenDialogRequestInit } from "./dialog.ts";
import type {
  PushNotification,
  PushNotificationInit,
  SendToastMessageOptions,
  SendToastMessageOptionsInit,
} from "./notification.ts";
import type { DynamicObject } from "./values.ts";
import type { WebsocketBroadcast, WebsocketBroadcastInit } from "./websocket.ts";

/** Request of `publishWebSocketEvent`. */
export interface PublishWebSocketEventRequest {
  /** Name of the event, without prefix. */
  event: string;
  /** Data of the event. Absent = none. */
  payload: DynamicObject | undefined;
  /** Who gets it. Absent = everyone. */
  broadcast: WebsocketBroadcast | undefined;
}

/** PublishWebSocketEventRequest with everything optional: what is left out is zero or absent. */
export interface PublishWebSocketEventRequestInit {
  /** Name of the event, without prefix. */
  event?: string | undefined;
  /** Data of the event. Absent = none. */
  payload?: DynamicObject | undefined;
  /** Who gets it. Absent = everyone. */
  broadcast?: WebsocketBroadcastInit | undefined;
}

/** Request of `openInteractiveDialog`. */
export interface OpenInteractiveDialogRequest {
  /** The dialog, the URL it answers to, and the trigger id. */
  dialog: OpenDialogRequest | undefined;
}

/** OpenInteractiveDialogRequest with everything optional: what is left out is zero or absent. */
export interface OpenInteractiveDialogRequestInit {
  /** The dialog, the URL it answers to, and the trigger id. */
  dialog?: OpenDialogRequestInit | undefined;
}

/** Request of `sendToastMessage`. */
export interface SendToastMessageRequest {
  /** Id of the user. */
  userId: string;
  /** Id of the only connection of the user to show it on. Empty = all. */
  connectionId: string;
  /** The message, plain text. */
  message: string;
  /** How to show it. Absent = in the usual way. */
  options: SendToastMessageOptions | undefined;
}

/** SendToastMessageRequest with everything optional: what is left out is zero or absent. */
export interface SendToastMessageRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Id of the only connection of the user to show it on. Empty = all. */
  connectionId?: string | undefined;
  /** The message, plain text. */
  message?: string | undefined;
  /** How to show it. Absent = in the usual way. */
  options?: SendToastMessageOptionsInit | undefined;
}

/** Request of `sendPushNotification`. */
export interface SendPushNotificationRequest {
  /** The notification. It must be there. */
  notification: PushNotification | undefined;
  /** Id of the user. */
  userId: string;
}

/** SendPushNotificationRequest with everything optional: what is left out is zero or absent. */
export interface SendPushNotificationRequestInit {
  /** The notification. It must be there. */
  notification?: PushNotificationInit | undefined;
  /** Id of the user. */
  userId?: string | undefined;
}
