// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** Asks the server to open a dialog. What the user enters is sent to `url` as an HTTP request. */
export interface OpenDialogRequest {
  /** Id that came with a slash command, a button or a menu. Good for a few seconds and for one user. */
  triggerId: string;
  /** Where the input goes: a full URL, or a path of the plugin such as "/plugins/com.example.plugin/dialog". */
  url: string;
  /** The dialog to open. */
  dialog: Dialog | undefined;
}

/** OpenDialogRequest with everything optional: what is left out is zero or absent. */
export interface OpenDialogRequestInit {
  /** Id that came with a slash command, a button or a menu. Good for a few seconds and for one user. */
  triggerId?: string | undefined;
  /** Where the input goes: a full URL, or a path of the plugin such as "/plugins/com.example.plugin/dialog". */
  url?: string | undefined;
  /** The dialog to open. */
  dialog?: DialogInit | undefined;
}

/** A dialog: a title, a text, and input elements. */
export interface Dialog {
  /** Free text that comes back with the input and tells dialogs apart. */
  callbackId: string;
  /** Title of the dialog, at most 24 characters. */
  title: string;
  /** Text above the elements, Markdown. May be empty. */
  introductionText: string;
  /** Input elements from top to bottom. None = the dialog only asks to confirm. */
  elements: DialogElement[];
  /** Label of the button that sends the input. Empty = "Submit" in the user's language. */
  submitLabel: string;
  /** Send a request to the URL also when the user closes the dialog without sending it. */
  notifyOnCancel: boolean;
  /** Free text that comes back with the input. The client can read and change it: do not trust it. */
  state: string;
  /** URL of an icon beside the title. Empty = none. */
  iconUrl: string;
  /** URL, or path of the plugin, that is asked for the dialog anew when an element with `refresh` changes. Empty = none. */
  sourceUrl: string;
}

/** Dialog with everything optional: what is left out is zero or absent. */
export interface DialogInit {
  /** Free text that comes back with the input and tells dialogs apart. */
  callbackId?: string | undefined;
  /** Title of the dialog, at most 24 characters. */
  title?: string | undefined;
  /** Text above the elements, Markdown. May be empty. */
  introductionText?: string | undefined;
  /** Input elements from top to bottom. None = the dialog only asks to confirm. */
  elements?: readonly DialogElementInit[] | undefined;
  /** Label of the button that sends the input. Empty = "Submit" in the user's language. */
  submitLabel?: string | undefined;
  /** Send a request to the URL also when the user closes the dialog without sending it. */
  notifyOnCancel?: boolean | undefined;
  /** Free text that comes back with the input. The client can read and change it: do not trust it. */
  state?: string | undefined;
  /** URL of an icon beside the title. Empty = none. */
  iconUrl?: string | undefined;
  /** URL, or path of the plugin, that is asked for the dialog anew when an element with `refresh` changes. Empty = none. */
  sourceUrl?: string | undefined;
}

/** One input of a dialog. */
export interface DialogElement {
  /** Label that the user sees. */
  displayName: string;
  /** Key of the element's value in the input that comes back. Unique within the dialog. */
  name: string;
  /** "text", "textarea", "select", "radio" or "bool"; newer servers also know "date", "datetime" and "action_button". */
  type: string;
  /** For texts: "text", "email", "number", "password", "tel" or "url". Empty = text. */
  subtype: string;
  /** Value at the start. For "bool" it is "true" or "false". */
  default: string;
  /** Text shown while the element is empty. */
  placeholder: string;
  /** Text below the element. May be empty. */
  helpText: string;
  /** Whether the user may leave the element empty. */
  optional: boolean;
  /** Fewest characters of a text. 0 = no limit. */
  minLength: number;
  /** Most characters of a text. 0 = the usual limit of the type. */
  maxLength: number;
  /**
   * Where a "select" takes its choices from: "users", "channels", on newer servers "dynamic" (from `dataSourceUrl`).
   * Empty = from `options`. Hosts may drop it over gRPC.
   */
  dataSource: string;
  /** Choices of a "select" without a data source, or of a "radio". Hosts may drop them over gRPC. */
  options: DialogElementOption[];
  /** URL, or path of the plugin, that is asked for the choices of a "select" with the data source "dynamic". */
  dataSourceUrl: string;
  /** Whether more than one choice of a "select" may be picked. */
  multiSelect: boolean;
  /** Whether more than one date may be given. */
  allowMultiple: boolean;
  /** Ask the dialog's `source_url` for the dialog anew when this element changes. */
  refresh: boolean;
  /** For "date" and "datetime": which dates may be given. Absent = any. */
  dateTimeConfig: DialogDateTimeConfig | undefined;
  /** For "action_button": what the button does. Absent = nothing. */
  actionButton: DialogActionButton | undefined;
}

/** DialogElement with everything optional: what is left out is zero or absent. */
export interface DialogElementInit {
  /** Label that the user sees. */
  displayName?: string | undefined;
  /** Key of the element's value in the input that comes back. Unique within the dialog. */
  name?: string | undefined;
  /** "text", "textarea", "select", "radio" or "bool"; newer servers also know "date", "datetime" and "action_button". */
  type?: string | undefined;
  /** For texts: "text", "email", "number", "password", "tel" or "url". Empty = text. */
  subtype?: string | undefined;
  /** Value at the start. For "bool" it is "true" or "false". */
  default?: string | undefined;
  /** Text shown while the element is empty. */
  placeholder?: string | undefined;
  /** Text below the element. May be empty. */
  helpText?: string | undefined;
  /** Whether the user may leave the element empty. */
  optional?: boolean | undefined;
  /** Fewest characters of a text. 0 = no limit. */
  minLength?: number | undefined;
  /** Most characters of a text. 0 = the usual limit of the type. */
  maxLength?: number | undefined;
  /**
   * Where a "select" takes its choices from: "users", "channels", on newer servers "dynamic" (from `dataSourceUrl`).
   * Empty = from `options`. Hosts may drop it over gRPC.
   */
  dataSource?: string | undefined;
  /** Choices of a "select" without a data source, or of a "radio". Hosts may drop them over gRPC. */
  options?: readonly DialogElementOptionInit[] | undefined;
  /** URL, or path of the plugin, that is asked for the choices of a "select" with the data source "dynamic". */
  dataSourceUrl?: string | undefined;
  /** Whether more than one choice of a "select" may be picked. */
  multiSelect?: boolean | undefined;
  /** Whether more than one date may be given. */
  allowMultiple?: boolean | undefined;
  /** Ask the dialog's `source_url` for the dialog anew when this element changes. */
  refresh?: boolean | undefined;
  /** For "date" and "datetime": which dates may be given. Absent = any. */
  dateTimeConfig?: DialogDateTimeConfigInit | undefined;
  /** For "action_button": what the button does. Absent = nothing. */
  actionButton?: DialogActionButtonInit | undefined;
}

/** One choice of a "select" or "radio", or of a menu on a post. Go names it after the latter. */
export interface DialogElementOption {
  /** Text that the user sees. */
  text: string;
  /** Value that comes back when the user picks this choice. */
  value: string;
}

/** DialogElementOption with everything optional: what is left out is zero or absent. */
export interface DialogElementOptionInit {
  /** Text that the user sees. */
  text?: string | undefined;
  /** Value that comes back when the user picks this choice. */
  value?: string | undefined;
}

/** Which dates and times may be given. */
export interface DialogDateTimeConfig {
  /** Earliest one: an ISO date or time, or one from now such as "today" or "+2H". Empty = any. */
  minDate: string;
  /** Latest one, written in the same way. Empty = any. */
  maxDate: string;
  /** Minutes between the times to choose from. 0 = 60. */
  timeInterval: number;
  /** Time zone to show, such as "Europe/Berlin". Empty = the user's own. */
  locationTimezone: string;
  /** Whether the time may be typed instead of chosen. */
  manualTimeEntry: boolean;
}

/** DialogDateTimeConfig with everything optional: what is left out is zero or absent. */
export interface DialogDateTimeConfigInit {
  /** Earliest one: an ISO date or time, or one from now such as "today" or "+2H". Empty = any. */
  minDate?: string | undefined;
  /** Latest one, written in the same way. Empty = any. */
  maxDate?: string | undefined;
  /** Minutes between the times to choose from. 0 = 60. */
  timeInterval?: number | undefined;
  /** Time zone to show, such as "Europe/Berlin". Empty = the user's own. */
  locationTimezone?: string | undefined;
  /** Whether the time may be typed instead of chosen. */
  manualTimeEntry?: boolean | undefined;
}

/** What a button in a dialog does: the server sends a request. */
export interface DialogActionButton {
  /** Where to send it: a full URL, or a path of the plugin. */
  url: string;
  /** Free texts that the request brings back. */
  context: Record<string, string>;
}

/** DialogActionButton with everything optional: what is left out is zero or absent. */
export interface DialogActionButtonInit {
  /** Where to send it: a full URL, or a path of the plugin. */
  url?: string | undefined;
  /** Free texts that the request brings back. */
  context?: Record<string, string> | undefined;
}
