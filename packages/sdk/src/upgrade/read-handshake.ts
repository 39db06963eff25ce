/** What a client's wish for a WebSocket says, or the answer to one that is none. */
export type Handshake =
  | { readonly kind: "valid"; readonly offered: readonly string[] }
  | { readonly kind: "refused"; readonly response: Response };

const keyPattern = /^[+/0-9A-Za-z]{22}==$/;
const tokenPattern = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const version = "13";

/** Reads the handshake of RFC 6455 from a request. */
export function readHandshake({ method, headers }: Request): Handshake {
  if (headers.get("upgrade")?.toLowerCase() !== "websocket") {
    return refuse(426, "This address takes WebSockets only.", { upgrade: "websocket", connection: "Upgrade" });
  }
  if (method !== "GET") return refuse(405, "A WebSocket is asked for with GET.", { allow: "GET" });
  if (headers.get("sec-websocket-version")?.trim() !== version) {
    return refuse(426, `The version of WebSocket here is ${version}.`, { "sec-websocket-version": version });
  }
  if (!keyPattern.test(headers.get("sec-websocket-key") ?? "")) return refuse(400, "Sec-WebSocket-Key is no key.");
  const protocols = headers.get("sec-websocket-protocol");
  const offered = protocols === null ? [] : protocols.split(",").map((name) => name.trim());
  if (!offered.every((name) => tokenPattern.test(name)) || new Set(offered).size < offered.length) {
    return refuse(400, "Sec-WebSocket-Protocol is no list of subprotocols.");
  }
  return { kind: "valid", offered };
}

function refuse(status: number, text: string, headers: Record<string, string> = {}): Handshake {
  return { kind: "refused", response: new Response(`${text}\n`, { status, headers }) };
}
