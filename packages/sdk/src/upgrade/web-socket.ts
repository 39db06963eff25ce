/** A WebSocket of a client of this plugin. It is open when the plugin first sees it. */
export interface ServerWebSocket {
  /** 1 open, 2 closing, 3 closed, as in WHATWG's WebSocket. */
  readonly readyState: number;
  /** The subprotocol that was agreed on; empty if none was. */
  readonly protocol: string;
  /** How many bytes of what was sent have not left for the server yet. */
  readonly bufferedAmount: number;
  /** What binary messages are in "message" events. */
  readonly binaryType: "arraybuffer";
  /**
   * Sends a message: a string as text, anything else as binary; its bytes must not change afterwards. On a socket that closes it does
   * nothing. If more than `maxBufferedBytes` wait already the client is not keeping up and the connection is broken off.
   */
  send(data: string | ArrayBuffer | ArrayBufferView<ArrayBuffer>): void;
  /** Resolves when what was sent has left, but for the last 64 KiB, or the socket is closed. Await it between large or many messages. */
  drained(): Promise<void>;
  /**
   * Closes the socket once what was sent has left. `code` is 1000 to 1014, but for a few that may not be sent, or 3000 to 4999; default
   * 1005, no code. `reason` has at most 123 bytes. Throws for others. Messages that come after this are dropped. A client that does not
   * answer is gone after 10 s.
   */
  close(code?: number, reason?: string): void;
  /** Listens as in WHATWG's WebSocket, for libraries that want one. What a listener throws is an uncaught exception: prefer handlers. */
  addEventListener<Type extends keyof WebSocketEvents>(
    type: Type,
    listener: (event: WebSocketEvents[Type]) => void,
    options?: { readonly once?: boolean; readonly signal?: AbortSignal },
  ): void;
  removeEventListener<Type extends keyof WebSocketEvents>(
    type: Type,
    listener: (event: WebSocketEvents[Type]) => void,
  ): void;
}

/** The events of a socket, by name. */
export interface WebSocketEvents {
  readonly message: { readonly type: string; readonly data: string | ArrayBuffer };
  readonly close: { readonly type: string } & WebSocketClose;
  /** The connection broke, or the client broke the protocol; "close" follows. */
  readonly error: { readonly type: string };
}

/** How a socket was closed. */
export interface WebSocketClose {
  /** The code of the client; 1005 if it gave none, 1006 if the connection ended without a goodbye. */
  readonly code: number;
  readonly reason: string;
  /** Whether both sides have said goodbye. */
  readonly wasClean: boolean;
}

/**
 * What happens on a socket. The functions run one after the other: while one is not done, the next message is not read, and the
 * client has to wait. One that throws is logged, the socket is closed with 1011, and messages that have come already are dropped.
 */
export interface WebSocketHandlers {
  /** The connection is open. */
  open?(socket: ServerWebSocket): void | Promise<void>;
  /** A message has come, text or binary. */
  message?(socket: ServerWebSocket, data: string | Uint8Array<ArrayBuffer>): void | Promise<void>;
  /** The socket is closed; nothing comes after this. */
  close?(socket: ServerWebSocket, how: WebSocketClose): void | Promise<void>;
}

export interface WebSocketOptions extends WebSocketHandlers {
  /** The subprotocols that the plugin speaks, best first. The first that the client offers is agreed on; none if it offers none of them. */
  readonly protocols?: readonly string[] | undefined;
  /** The most bytes of a message from the client, 1 or more; a longer one closes the socket with 1009. Default 1 MiB. */
  readonly maxMessageBytes?: number | undefined;
  /** How many bytes may wait for a client that does not keep up before the connection is broken off. Default 16 MiB. */
  readonly maxBufferedBytes?: number | undefined;
  /**
   * Milliseconds between pings, which keep proxies from ending what seems idle. A client from which nothing has come by the next one is
   * gone. At most 2^31 - 1; 0 sends none. Default 30,000.
   */
  readonly pingMs?: number | undefined;
}
