/** A host, by the calls that are measured. Each rejects when the plugin's answer is not the expected one. */
export interface HostDriver {
  /** What a plugin is told of the host's API. */
  readonly apiTarget: string;
  readonly apiToken: string | undefined;
  /** Connects to a plugin that listens on this unix socket, and activates it. */
  connect(socket: string): Promise<void>;
  /** MessageWillBePosted. */
  postMessage(): Promise<void>;
  /** ExecuteCommand; answers the text. */
  executeCommand(command: string): Promise<string>;
  /** ServeHTTP: a GET with a small answer. */
  get(): Promise<void>;
  /** ServeHTTP: a POST of `bodyBytes`. */
  upload(): Promise<void>;
  /** ServeHTTP: a GET of `bodyBytes`. */
  download(): Promise<void>;
}

/** The calls that a host can be told to repeat. */
export type DrivenCall = "postMessage" | "get" | "upload" | "download";
