// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DialogElementOption, DialogElementOptionInit } from "./dialog.ts";
import type { DynamicObject, DynamicValue } from "./values.ts";

/**
 * A box below a post. The same values stand in a post's props, as a list under `attachments`, with the keys of the REST
 * API (`authorName`, `ts`).
 */
export interface MessageAttachment {
  /** Number of the attachment. 0 for most. */
  id: number;
  /** Text for clients that cannot show the box, and for notifications. */
  fallback: string;
  /** Colour of the bar beside the box: "good", "warning", "danger" or a hex colour such as "#FF8000". Empty = grey. */
  color: string;
  /** Text above the box, Markdown. */
  pretext: string;
  /** Name of the author, shown small at the top. */
  authorName: string;
  /** URL behind the author's name. */
  authorLink: string;
  /** URL of the author's icon. */
  authorIcon: string;
  /** Title. */
  title: string;
  /** URL behind the title. */
  titleLink: string;
  /** Text, Markdown. */
  text: string;
  /** Fields below the text, in a table. */
  fields: MessageAttachmentField[];
  /** URL of an image below the text. */
  imageUrl: string;
  /** URL of a small image beside the text. */
  thumbUrl: string;
  /** Text at the bottom. */
  footer: string;
  /** URL of an icon beside the footer. */
  footerIcon: string;
  /** Time of what the box is about: a number of SECONDS since the epoch, or a text. Absent = none. */
  timestamp: DynamicValue | undefined;
  /** Buttons and menus at the bottom. */
  actions: PostAction[];
}

/** MessageAttachment with everything optional: what is left out is zero or absent. */
export interface MessageAttachmentInit {
  /** Number of the attachment. 0 for most. */
  id?: number | undefined;
  /** Text for clients that cannot show the box, and for notifications. */
  fallback?: string | undefined;
  /** Colour of the bar beside the box: "good", "warning", "danger" or a hex colour such as "#FF8000". Empty = grey. */
  color?: string | undefined;
  /** Text above the box, Markdown. */
  pretext?: string | undefined;
  /** Name of the author, shown small at the top. */
  authorName?: string | undefined;
  /** URL behind the author's name. */
  authorLink?: string | undefined;
  /** URL of the author's icon. */
  authorIcon?: string | undefined;
  /** Title. */
  title?: string | undefined;
  /** URL behind the title. */
  titleLink?: string | undefined;
  /** Text, Markdown. */
  text?: string | undefined;
  /** Fields below the text, in a table. */
  fields?: readonly MessageAttachmentFieldInit[] | undefined;
  /** URL of an image below the text. */
  imageUrl?: string | undefined;
  /** URL of a small image beside the text. */
  thumbUrl?: string | undefined;
  /** Text at the bottom. */
  footer?: string | undefined;
  /** URL of an icon beside the footer. */
  footerIcon?: string | undefined;
  /** Time of what the box is about: a number of SECONDS since the epoch, or a text. Absent = none. */
  timestamp?: DynamicValue | undefined;
  /** Buttons and menus at the bottom. */
  actions?: readonly PostActionInit[] | undefined;
}

/** One field of the table in an attachment. */
export interface MessageAttachmentField {
  /** Name of the field. */
  title: string;
  /** Value of the field: a text (Markdown), or another value, which is shown as text. Absent = none. */
  value: DynamicValue | undefined;
  /** True when the field may stand beside another one. */
  short: boolean;
}

/** MessageAttachmentField with everything optional: what is left out is zero or absent. */
export interface MessageAttachmentFieldInit {
  /** Name of the field. */
  title?: string | undefined;
  /** Value of the field: a text (Markdown), or another value, which is shown as text. Absent = none. */
  value?: DynamicValue | undefined;
  /** True when the field may stand beside another one. */
  short?: boolean | undefined;
}

/** A button or menu on a post. */
export interface PostAction {
  /** Id, letters and digits. Empty = the server makes one. */
  id: string;
  /** "button" or "select". */
  type: string;
  /** Text on the button, or in the empty menu. */
  name: string;
  /** Text shown when the pointer rests on it. May be empty. */
  tooltip: string;
  /** True when it cannot be used. */
  disabled: boolean;
  /** Colour of a button: "default", "primary", "success", "good", "warning", "danger", or a hex colour. Empty = default. */
  style: string;
  /** Where a menu takes its choices from: "users" or "channels". Empty = from `options`. */
  dataSource: string;
  /** Choices of a menu without a data source. */
  options: DialogElementOption[];
  /** Choice that is picked at the start. Empty = none. */
  defaultOption: string;
  /** What happens when it is used. The server keeps it from clients. Absent = nothing. */
  integration: PostActionIntegration | undefined;
  /** What the server gives to clients in the place of the integration. Leave it empty. */
  cookie: string;
}

/** PostAction with everything optional: what is left out is zero or absent. */
export interface PostActionInit {
  /** Id, letters and digits. Empty = the server makes one. */
  id?: string | undefined;
  /** "button" or "select". */
  type?: string | undefined;
  /** Text on the button, or in the empty menu. */
  name?: string | undefined;
  /** Text shown when the pointer rests on it. May be empty. */
  tooltip?: string | undefined;
  /** True when it cannot be used. */
  disabled?: boolean | undefined;
  /** Colour of a button: "default", "primary", "success", "good", "warning", "danger", or a hex colour. Empty = default. */
  style?: string | undefined;
  /** Where a menu takes its choices from: "users" or "channels". Empty = from `options`. */
  dataSource?: string | undefined;
  /** Choices of a menu without a data source. */
  options?: readonly DialogElementOptionInit[] | undefined;
  /** Choice that is picked at the start. Empty = none. */
  defaultOption?: string | undefined;
  /** What happens when it is used. The server keeps it from clients. Absent = nothing. */
  integration?: PostActionIntegrationInit | undefined;
  /** What the server gives to clients in the place of the integration. Leave it empty. */
  cookie?: string | undefined;
}

/** What happens when somebody uses a button or menu: the server sends a request. */
export interface PostActionIntegration {
  /** Where to send it: a full URL, or a path of the plugin such as "/plugins/com.example.plugin/action". */
  url: string;
  /** Free values that the request brings back. Users do not see them. Absent = none. */
  context: DynamicObject | undefined;
}

/** PostActionIntegration with everything optional: what is left out is zero or absent. */
export interface PostActionIntegrationInit {
  /** Where to send it: a full URL, or a path of the plugin such as "/plugins/com.example.plugin/action". */
  url?: string | undefined;
  /** Free values that the request brings back. Users do not see them. Absent = none. */
  context?: DynamicObject | undefined;
}
