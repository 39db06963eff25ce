import type { ApiInvoke } from "@mattermost-plugin/gen";

/** What a protocol gives the runtime once it listens. */
export interface ServedPlugin {
  /** The handshake line to print, without its line end. */
  readonly handshakeLine: string;
  /** Calls the plugin API of the host. Throws an AppError for the host's errors. */
  readonly invoke: ApiInvoke;
  /** Settles when the connection to the host is lost, with how that was noticed. Never rejects. */
  readonly hostGone: Promise<string>;
  /**
   * Settles when the connection is of no use any more although the host is there, with what happened: the process has to end with an
   * error, so that the host starts it again. Absent where a protocol can't come to that. Never rejects.
   */
  readonly broken?: Promise<string>;
  /** Stops taking calls, lets running ones finish for at most `graceMs` milliseconds, then closes everything. Repeated calls wait for the first. */
  close(graceMs: number): Promise<void>;
}
