import type { Duplex } from "node:stream";
import type { TransportLog } from "../transport-log.ts";

/** A client's connection that the host has handed over: from here on HTTP has nothing to say on it. */
export interface HandedOverConnection {
  /** Its bytes. Nothing was answered yet, so what is written first is the answer's head. An error of it is logged already. */
  readonly socket: Duplex;
  readonly log: TransportLog;
}

/** What a handler wants to do with the connection that its request came on, instead of answering. */
export interface Upgrade {
  /** Takes the connection. Called at most once; whoever takes it ends the socket. */
  take(connection: HandedOverConnection): void;
  /** The plugin stops: says so to the client in the words of its protocol, and ends the socket. The socket is destroyed soon after. */
  goAway(): void;
}

const mark = Symbol.for("mattermost-plugin.upgrade");

interface Marked {
  readonly [mark]?: Upgrade;
}

const refusal = "WebSockets and other upgrades need a Mattermost server that runs this plugin over net/rpc.\n";

/**
 * Makes the Response that stands for an upgrade: WHATWG has none with status 101. Where nobody knows of upgrades it is what it looks
 * like, a 501 that says why. Its body has the mark as well: middleware that makes a new Response of it keeps the body.
 */
export function upgradeResponse(upgrade: Upgrade): Response {
  const marked: Marked = { [mark]: upgrade };
  const body = Object.assign(new Blob([refusal]).stream(), marked);
  return Object.assign(new Response(body, { status: 501 }), marked);
}

/** The upgrade that a Response stands for, if it does. */
export function upgradeOf(response: Response): Upgrade | undefined {
  if (response.status !== 501) return undefined;
  return (response as Marked)[mark] ?? (response.body as Marked | null)?.[mark];
}
