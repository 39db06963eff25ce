import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGatewayListener, type GatewayOptions } from "./gateway-listener.ts";

export interface Gateway {
  /** Answers the port; 0 takes a free one. */
  listen(port?: number, host?: string): Promise<number>;
  /** Ends all requests at once. */
  close(): Promise<void>;
}

/** As for Go's server. */
const longestHead = 1_048_576;

/** Makes a node:http server that serves the plugins. Its owner listens and closes. */
export function createGateway(options: GatewayOptions): Gateway {
  const server = createServer({ maxHeaderSize: longestHead, requestTimeout: 0 }, createGatewayListener(options));
  return {
    listen: (port = 0, host = "127.0.0.1") =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          server.on("error", (error) => process.emitWarning(error));
          resolve((server.address() as AddressInfo).port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
