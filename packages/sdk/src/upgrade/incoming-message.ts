import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** A request as Node's "upgrade" event has it: its head, and nothing to read. */
export function incomingMessage(request: Request, socket: Duplex): IncomingMessage {
  // Importing node:http costs time and memory at every start: it is loaded by the first upgrade.
  const http = process.getBuiltinModule("node:http");
  const incoming = new http.IncomingMessage(socket as Socket);
  const { pathname, search } = new URL(request.url);
  const headers = [...request.headers];
  incoming.method = request.method;
  incoming.url = pathname + search;
  incoming.httpVersion = "1.1";
  incoming.httpVersionMajor = 1;
  incoming.httpVersionMinor = 1;
  incoming.headers = Object.fromEntries(headers);
  incoming.rawHeaders = headers.flat();
  incoming.complete = true;
  incoming.push(null);
  return incoming;
}
