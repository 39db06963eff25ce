import type { IncomingMessage } from "node:http";
import type { HandedOverConnection } from "@mattermost-plugin/carrier";
import { type WebSocket, WebSocketServer } from "ws";
import { errorText } from "../hooks/to-app-error.ts";
import { createServerWebSocket } from "./create-server-web-socket.ts";
import { createTurns } from "./create-turns.ts";
import { keepAlive } from "./keep-alive.ts";
import type { WebSocketClose, WebSocketOptions } from "./web-socket.ts";

export interface AcceptOptions extends WebSocketOptions {
  /** The subprotocol to agree on. */
  readonly protocol: string | undefined;
}

const defaultMaxMessageBytes = 1 << 20;
const defaultMaxBufferedBytes = 16 << 20;
const defaultPingMs = 30_000;

/** Milliseconds that a client may take to answer a close. */
const closeLimitMs = 10_000;
/** An option that the library's types lack. */
const closeLimit = { closeTimeout: closeLimitMs };

/** The code with which a socket is closed when one of its handlers fails. */
const internalError = 1011;
const goingAway = 1001;
/** What stands for a connection that ended without a goodbye. */
const abnormal = 1006;

/** Answers the handshake and runs the handlers. Answers what closes the socket because the plugin stops. */
export function acceptWebSocket(
  { socket, log }: HandedOverConnection,
  request: IncomingMessage,
  options: AcceptOptions,
): () => void {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: options.maxMessageBytes ?? defaultMaxMessageBytes,
    ...closeLimit,
    handleProtocols: () => options.protocol ?? false,
  });
  let goAway = (): void => {};
  server.handleUpgrade(request, socket, Buffer.alloc(0), serve);
  return () => goAway();

  function serve(ws: WebSocket): void {
    let taking = true;
    /** After this the client is not listened to. What it sent before a close of its own is. */
    const close = (code?: number, reason?: string): void => {
      ws.close(code, reason);
      taking = false;
    };
    goAway = () => close(goingAway, "the plugin stops");
    ws.binaryType = "arraybuffer";
    const client = createServerWebSocket({
      ws,
      socket,
      close,
      log,
      maxBufferedBytes: options.maxBufferedBytes ?? defaultMaxBufferedBytes,
    });
    const pings = keepAlive(ws, socket, options.pingMs ?? defaultPingMs);
    const turns = createTurns({
      busy: () => ws.pause(),
      idle() {
        pings.alive();
        ws.resume();
      },
      failed(handler, error) {
        log("error", `the ${handler} handler of a WebSocket failed: ${errorText(error)}`, { error, path: request.url });
        close(internalError);
      },
    });

    ws.on("message", (data: Buffer | ArrayBuffer, isBinary) => {
      const content = isBinary ? (data as ArrayBuffer) : data.toString();
      turns.run("message", () => {
        if (!taking) return;
        client.dispatchEvent(new MessageEvent("message", { data: content }));
        return options.message?.(client, typeof content === "string" ? content : new Uint8Array(content));
      });
    });
    ws.on("error", (error) => {
      log("debug", `a WebSocket broke: ${error.message}`, { path: request.url });
      client.dispatchEvent(new Event("error"));
    });
    ws.on("close", (code, reason) => {
      pings.stop();
      const how: WebSocketClose = { code, reason: reason.toString(), wasClean: code !== abnormal };
      turns.run("close", () => {
        client.dispatchEvent(new CloseEvent("close", how));
        return options.close?.(client, how);
      });
    });
    turns.run("open", () => options.open?.(client));
  }
}
