// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { EmailNotification } from "../model/documents.ts";
import type { EmailNotificationContent, PushNotification } from "../model/notification.ts";
import type { Rejection } from "./verdict.ts";

/** What `notificationWillBePushed` brings. */
export interface NotificationWillBePushedArgs {
  /** The notification that is to be sent. */
  readonly pushNotification: PushNotification;
  /** Id of the user who is to get it. */
  readonly userId: string;
}

/** What `notificationWillBePushed` may return. */
export type NotificationWillBePushedResult = PushNotification | Rejection | undefined | void;

/** What `emailNotificationWillBeSent` brings. */
export interface EmailNotificationWillBeSentArgs {
  /** The mail that is to be sent: what it is about, who gets it, and its texts. */
  readonly emailNotification: EmailNotification;
}

/** What `emailNotificationWillBeSent` may return. */
export type EmailNotificationWillBeSentResult = EmailNotificationContent | Rejection | undefined | void;
