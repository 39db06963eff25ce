import { upgradeResponse } from "@mattermost-plugin/carrier";
import { checkNumbers } from "./check-numbers.ts";
import { incomingMessage } from "./incoming-message.ts";
import { readHandshake } from "./read-handshake.ts";
import type { WebSocketOptions } from "./web-socket.ts";

/**
 * Turns the connection of a request into a WebSocket. Return the result from `serveHTTP` as it is. A request that asks for no
 * WebSocket, or for one in a wrong way, is answered 426, 405 or 400 instead, and no handler is called.
 *
 * Check first who asks: `Mattermost-User-Id` as ever, and the `Origin` header if the user is known by a cookie, because browsers let
 * the pages of any site open WebSockets with it. Compression is not offered. When the plugin stops the socket is closed with 1001.
 *
 * Only a server that runs the plugin over net/rpc can hand connections over; others answer 501. Throws a TypeError if a number among the
 * options can't be meant.
 */
export function upgradeWebSocket(request: Request, options: WebSocketOptions): Response {
  checkNumbers(options);
  const handshake = readHandshake(request);
  if (handshake.kind === "refused") return handshake.response;
  const protocol = options.protocols?.find((name) => handshake.offered.includes(name));
  let goAway: "not yet" | "asked" | (() => void) = "not yet";
  return upgradeResponse({
    take(connection) {
      const { socket, log } = connection;
      // The library is loaded by the first upgrade: a plugin without WebSockets pays nothing for it.
      import("./accept-web-socket.ts")
        .then(({ acceptWebSocket }) => {
          if (goAway === "asked") socket.destroy();
          else goAway = acceptWebSocket(connection, incomingMessage(request, socket), { ...options, protocol });
        })
        .catch((error: Error) => {
          log("error", `a WebSocket can't be opened: ${error.message}`, { error });
          socket.destroy();
        });
    },
    goAway() {
      if (typeof goAway === "function") goAway();
      else goAway = "asked";
    },
  });
}
