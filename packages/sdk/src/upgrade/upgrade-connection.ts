import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { upgradeResponse } from "@mattermost-plugin/carrier";
import { incomingMessage } from "./incoming-message.ts";

/** Takes a connection over. The arguments are those of Node's "upgrade" event: give them to what handles that. */
export type TakeConnection = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Takes over the connection of a request, for any protocol that HTTP can be upgraded to. Return the result from `serveHTTP` as it is.
 * Nothing was answered yet: the function writes the head of the answer itself, "HTTP/1.1 101 Switching Protocols" for instance, or
 * leaves it to a library. `head` is empty: what the client has sent ahead comes from the socket.
 *
 * The socket has back-pressure both ways. Ending it closes both directions. Errors of it are logged, so it needs no listener for them.
 * When the plugin stops it is ended, and destroyed a second later; say goodbye in `onDeactivate`.
 *
 * Only a server that runs the plugin over net/rpc can hand connections over; others answer 501, and so does one whose client speaks
 * HTTP/2. In Go: http.Hijacker.
 */
export function upgradeConnection(request: Request, take: TakeConnection): Response {
  let taken: Duplex | undefined;
  return upgradeResponse({
    take({ socket }) {
      taken = socket;
      take(incomingMessage(request, socket), socket, Buffer.alloc(0));
    },
    goAway: () => taken?.end(),
  });
}
