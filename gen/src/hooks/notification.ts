// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { EmailNotificationContent, PushNotification } from "../model/notification.ts";
import type { EmailNotification } from "../model/values.ts";
import type { Rejection } from "./verdict.ts";

/** The arguments of `notificationWillBePushed`. */
export interface NotificationWillBePushedArgs {
  readonly pushNotification: PushNotification;
  readonly userId: string;
}

/** What `notificationWillBePushed` may return. */
export type NotificationWillBePushedResult = PushNotification | Rejection | undefined | void;

/** The arguments of `emailNotificationWillBeSent`. */
export interface EmailNotificationWillBeSentArgs {
  readonly emailNotification: EmailNotification;
}

/** What `emailNotificationWillBeSent` may return. */
export type EmailNotificationWillBeSentResult = EmailNotificationContent | Rejection | undefined | void;

