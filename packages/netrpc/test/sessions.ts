import { createMuxBroker, type MuxBroker } from "../src/broker/mux-broker.ts";
import { createSession, type Session } from "../src/yamux/session.ts";
import type { YamuxStream } from "../src/yamux/stream.ts";
import { connected, type Network } from "./connected.ts";

/** A server's and a plugin's side of one connection, with a broker each. */
export interface Sessions {
  readonly host: Session;
  readonly plugin: Session;
  readonly hostBroker: MuxBroker;
  readonly pluginBroker: MuxBroker;
  /** The next stream that the host has opened, as the plugin sees it. */
  arrival(): Promise<YamuxStream>;
  /** A stream that the host opens, seen from both sides. */
  stream(): Promise<{ readonly near: YamuxStream; readonly far: YamuxStream }>;
  close(): Promise<void>;
}

/** Connects two sessions over real sockets. With `bare`, what the host opens does not reach the plugin's broker. */
export async function createSessions(network: Network, { bare = false } = {}): Promise<Sessions> {
  const sockets = await connected(network);
  const arrived: YamuxStream[] = [];
  const waiting: ((stream: YamuxStream) => void)[] = [];
  const host: Session = createSession({ socket: sockets.near, role: "client", onStream: (s) => hostBroker.take(s) });
  const plugin: Session = createSession({
    socket: sockets.far,
    role: "server",
    onStream(stream) {
      if (!bare) return pluginBroker.take(stream);
      const next = waiting.shift();
      if (next) next(stream);
      else arrived.push(stream);
    },
  });
  const hostBroker = createMuxBroker(host);
  const pluginBroker = createMuxBroker(plugin);
  function arrival(): Promise<YamuxStream> {
    const stream = arrived.shift();
    return stream ? Promise.resolve(stream) : new Promise((resolve) => waiting.push(resolve));
  }
  return {
    host,
    plugin,
    hostBroker,
    pluginBroker,
    arrival,
    async stream() {
      const near = host.open();
      return { near, far: await arrival() };
    },
    async close() {
      host.close();
      plugin.close();
      await sockets.close();
    },
  };
}

/** Reads a stream to its end. */
export function readAll(stream: YamuxStream): Promise<Buffer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) =>
    stream.consume({
      data(piece) {
        pieces.push(Buffer.from(piece));
        stream.consumed(piece.length);
      },
      end: (error) => (error ? reject(error) : resolve(Buffer.concat(pieces))),
    }),
  );
}
