// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { ChannelType } from "./channel.ts";

/** A push notification to one user. */
export interface PushNotification {
  /**
   * Id with which the device confirms the receipt. Empty in `notificationWillBePushed`: the server sets it for each
   * device.
   */
  ackId: string;
  /**
   * Platform of the device, such as "apple_rn" or "android_rn". Empty in `notificationWillBePushed`: the server sets
   * it for each device.
   */
  platform: string;
  /** Id of this server, by which the app knows it. */
  serverId: string;
  /** Id of the device at the push service. Empty in `notificationWillBePushed`: the server sets it for each device. */
  deviceId: string;
  /** Id of the post behind the notification. Empty if there is none. */
  postId: string;
  /** What the user can do on the notification, such as "CAN_REPLY". May be empty. */
  category: string;
  /** Sound to play. Empty = the device's choice. */
  sound: string;
  /** Text of the notification. Empty when the device fetches the text by the post's id. */
  message: string;
  /** Number on the app's icon. */
  badge: number;
  /** 1 when the app is to be woken in the background, else 0. */
  contentAvailable: number;
  /** Id of the team. May be empty. */
  teamId: string;
  /** Id of the channel. */
  channelId: string;
  /** Id of the thread's first post. Empty = not a reply. */
  rootId: string;
  /** Id of the user who wrote the post. */
  senderId: string;
  /** Name of the sender as the receiver wants to see it. */
  senderName: string;
  /** Name that a webhook or bot chose for the post. May be empty. */
  overrideUsername: string;
  /** Icon that a webhook or bot chose for the post. May be empty. */
  overrideIconUrl: string;
  /** "true" when a webhook wrote the post, else empty. */
  fromWebhook: string;
  /** Version of the message format, "v2" today. */
  version: string;
  /** True when the receiver uses collapsed reply threads. */
  isCrt: boolean;
  /** Name of the channel as the receiver sees it. */
  channelName: string;
  /**
   * "message", "clear" (take notifications of the channel away), "update_badge", "session" (the session ends) or
   * "test".
   */
  type: string;
  /** "calls" for a call, else empty. */
  subType: string;
  /** "voip" for a call that is to ring, or empty for all others. */
  transport: string;
  /** True when the device fetches the text by the post's id. */
  isIdLoaded: boolean;
  /** Type of the post, such as "custom_calls". Empty = an ordinary post. It is not sent to the device. */
  postType: string;
  /** Type of the channel. It is not sent to the device. Absent = unknown. */
  channelType: ChannelType | undefined;
  /**
   * Signature by which the app knows that the server sent it. Empty in `notificationWillBePushed`: the server signs
   * afterwards.
   */
  signature: string;
}

/** PushNotification with everything optional: what is left out is zero or absent. */
export interface PushNotificationInit {
  /**
   * Id with which the device confirms the receipt. Empty in `notificationWillBePushed`: the server sets it for each
   * device.
   */
  ackId?: string | undefined;
  /**
   * Platform of the device, such as "apple_rn" or "android_rn". Empty in `notificationWillBePushed`: the server sets
   * it for each device.
   */
  platform?: string | undefined;
  /** Id of this server, by which the app knows it. */
  serverId?: string | undefined;
  /** Id of the device at the push service. Empty in `notificationWillBePushed`: the server sets it for each device. */
  deviceId?: string | undefined;
  /** Id of the post behind the notification. Empty if there is none. */
  postId?: string | undefined;
  /** What the user can do on the notification, such as "CAN_REPLY". May be empty. */
  category?: string | undefined;
  /** Sound to play. Empty = the device's choice. */
  sound?: string | undefined;
  /** Text of the notification. Empty when the device fetches the text by the post's id. */
  message?: string | undefined;
  /** Number on the app's icon. */
  badge?: number | undefined;
  /** 1 when the app is to be woken in the background, else 0. */
  contentAvailable?: number | undefined;
  /** Id of the team. May be empty. */
  teamId?: string | undefined;
  /** Id of the channel. */
  channelId?: string | undefined;
  /** Id of the thread's first post. Empty = not a reply. */
  rootId?: string | undefined;
  /** Id of the user who wrote the post. */
  senderId?: string | undefined;
  /** Name of the sender as the receiver wants to see it. */
  senderName?: string | undefined;
  /** Name that a webhook or bot chose for the post. May be empty. */
  overrideUsername?: string | undefined;
  /** Icon that a webhook or bot chose for the post. May be empty. */
  overrideIconUrl?: string | undefined;
  /** "true" when a webhook wrote the post, else empty. */
  fromWebhook?: string | undefined;
  /** Version of the message format, "v2" today. */
  version?: string | undefined;
  /** True when the receiver uses collapsed reply threads. */
  isCrt?: boolean | undefined;
  /** Name of the channel as the receiver sees it. */
  channelName?: string | undefined;
  /**
   * "message", "clear" (take notifications of the channel away), "update_badge", "session" (the session ends) or
   * "test".
   */
  type?: string | undefined;
  /** "calls" for a call, else empty. */
  subType?: string | undefined;
  /** "voip" for a call that is to ring, or empty for all others. */
  transport?: string | undefined;
  /** True when the device fetches the text by the post's id. */
  isIdLoaded?: boolean | undefined;
  /** Type of the post, such as "custom_calls". Empty = an ordinary post. It is not sent to the device. */
  postType?: string | undefined;
  /** Type of the channel. It is not sent to the device. Absent = unknown. */
  channelType?: ChannelType | undefined;
  /**
   * Signature by which the app knows that the server sent it. Empty in `notificationWillBePushed`: the server signs
   * afterwards.
   */
  signature?: string | undefined;
}

/** The texts of a notification mail. They replace all texts of the mail: start from those that were given. */
export interface EmailNotificationContent {
  /** Subject line. */
  subject: string;
  /** Heading. */
  title: string;
  /** Line below the heading. The notification that is given has it under the key `subtitle`. */
  subTitle: string;
  /** The message as HTML. It goes into the mail as HTML: escape what users wrote. */
  messageHtml: string;
  /** The message as plain text. */
  messageText: string;
  /** Label of the button. */
  buttonText: string;
  /** Where the button leads. */
  buttonUrl: string;
  /** Text at the end. */
  footerText: string;
}

/** EmailNotificationContent with everything optional: what is left out is zero or absent. */
export interface EmailNotificationContentInit {
  /** Subject line. */
  subject?: string | undefined;
  /** Heading. */
  title?: string | undefined;
  /** Line below the heading. The notification that is given has it under the key `subtitle`. */
  subTitle?: string | undefined;
  /** The message as HTML. It goes into the mail as HTML: escape what users wrote. */
  messageHtml?: string | undefined;
  /** The message as plain text. */
  messageText?: string | undefined;
  /** Label of the button. */
  buttonText?: string | undefined;
  /** Where the button leads. */
  buttonUrl?: string | undefined;
  /** Text at the end. */
  footerText?: string | undefined;
}

/** How to show a short message. */
export interface SendToastMessageOptions {
  /**
   * Corner: "top-left", "top-center", "top-right", "bottom-left", "bottom-center" or "bottom-right". Anything else is the
   * last.
   */
  position: string;
}

/** SendToastMessageOptions with everything optional: what is left out is zero or absent. */
export interface SendToastMessageOptionsInit {
  /**
   * Corner: "top-left", "top-center", "top-right", "bottom-left", "bottom-center" or "bottom-right". Anything else is the
   * last.
   */
  position?: string | undefined;
}
