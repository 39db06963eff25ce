import { createServer, type IncomingHttpHeaders } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { type TransportLog, type Upgrade, upgradeOf } from "@mattermost-plugin/carrier";
import { definePlugin } from "../../src/index.ts";
import type { LogEntry } from "./recorded-log.ts";
import { hookCall, servePlugin } from "./serve-plugin.ts";

/** A Node server that hands its connections over to a plugin's handler, as a protocol that can do it does. */
export async function startUpgradeHost(serveHTTP: (request: Request) => Response | Promise<Response>) {
  const { endpoint } = servePlugin(definePlugin({ hooks: { serveHTTP } }));
  const entries: LogEntry[] = [];
  const log: TransportLog = (level, message, fields) => entries.push({ level, message, fields });
  const upgrades: Upgrade[] = [];
  const sockets: Socket[] = [];

  async function serve(path: string, headers: IncomingHttpHeaders, method = "GET"): Promise<Response> {
    const request = new Request(`http://plugin${path}`, { method, headers: headers as Record<string, string> });
    return endpoint.serveHTTP("serveHTTP", request, hookCall());
  }

  const server = createServer(async (request, response) => {
    const answer = await serve(request.url ?? "", request.headers, request.method);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  server.on("upgrade", async (request, socket: Socket, head) => {
    const answer = await serve(request.url ?? "", request.headers, request.method);
    const upgrade = upgradeOf(answer);
    if (!upgrade) return void socket.end(`HTTP/1.1 ${answer.status} X\r\n\r\n${await answer.text()}`);
    socket.on("error", () => {});
    sockets.push(socket);
    upgrades.push(upgrade);
    if (head.length > 0) socket.unshift(head);
    upgrade.take({ socket, log });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `ws://127.0.0.1:${port}`,
    /** What was logged for the connections. */
    entries,
    upgrades,
    /** The server's ends of the connections. */
    sockets,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A client that writes its frames itself, behind a handshake with the example key of RFC 6455. */
export async function rawClient(port: number, headers: readonly string[] = []) {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  const lines = [
    "GET /raw HTTP/1.1",
    "Host: h",
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
  ];
  socket.write(`${[...lines, "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", ...headers].join("\r\n")}\r\n\r\n`);
  let received = Buffer.alloc(0);
  let wake = (): void => {};
  let ended = false;
  socket.on("data", (piece) => {
    received = Buffer.concat([received, piece]);
    wake();
  });
  socket.on("close", () => {
    ended = true;
    wake();
  });

  /** Waits for so many bytes and takes them; fewer at the end of the connection. */
  async function take(size: number): Promise<Buffer> {
    while (received.length < size && !ended) await new Promise<void>((resolve) => (wake = resolve));
    const bytes = received.subarray(0, size);
    received = received.subarray(size);
    return bytes;
  }

  let head = "";
  while (!head.endsWith("\r\n\r\n") && !ended) head += (await take(1)).toString("latin1");
  return { socket, head, take };
}

/** A frame of a client: masked with zeros, or not at all. */
export function frame(
  first: number,
  payload: Buffer | string = "",
  { masked = true, length = Buffer.byteLength(payload) } = {},
) {
  const size =
    length < 126
      ? [length]
      : length < 65536
        ? [126, length >> 8, length & 0xff]
        : [127, 0, 0, 0, 0, ...longBytes(length)];
  size[0] = (size[0] ?? 0) | (masked ? 0x80 : 0);
  return Buffer.concat([Buffer.from([first, ...size]), Buffer.alloc(masked ? 4 : 0), Buffer.from(payload)]);
}

function longBytes(length: number): number[] {
  return [length >>> 24, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff];
}

/** Waits for a condition that events bring about; the test's limit ends it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate);
}
