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
}

/** One input of a dialog. */
export interface DialogElement {
  /** Label that the user sees. */
  displayName: string;
  /** Key of the element's value in the input that comes back. Unique within the dialog. */
  name: string;
  /** "text", "textarea", "select", "radio" or "bool"; newer servers know more. */
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
   * Where a "select" takes its choices from: "users" or "channels". Empty = from `options`. Hosts may drop it over
   * gRPC.
   */
  dataSource: string;
  /** Choices of a "select" without a data source, or of a "radio". Hosts may drop them over gRPC. */
  options: DialogElementOption[];
}

/** DialogElement with everything optional: what is left out is zero or absent. */
export interface DialogElementInit {
  /** Label that the user sees. */
  displayName?: string | undefined;
  /** Key of the element's value in the input that comes back. Unique within the dialog. */
  name?: string | undefined;
  /** "text", "textarea", "select", "radio" or "bool"; newer servers know more. */
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
   * Where a "select" takes its choices from: "users" or "channels". Empty = from `options`. Hosts may drop it over
   * gRPC.
   */
  dataSource?: string | undefined;
  /** Choices of a "select" without a data source, or of a "radio". Hosts may drop them over gRPC. */
  options?: readonly DialogElementOptionInit[] | undefined;
}

/** One choice of a "select" or "radio". */
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
