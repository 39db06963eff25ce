import type { Duplex } from "node:stream";
import { type FrameHeader, flag, frameType, goAwayReason, initialWindow } from "./frame.ts";
import { createFrameReader } from "./frame-reader.ts";
import { createFrameWriter } from "./frame-writer.ts";
import { createOpenQueue } from "./open-queue.ts";
import { createStream, type SessionStream, type YamuxStream } from "./stream.ts";

/** What a session is made of. */
export interface SessionOptions {
  /** A connected socket, or anything that carries bytes both ways. The session owns it from now on. */
  readonly socket: Duplex;
  /** The client opens streams with odd ids, the server with even ones. go-plugin's host is the client. */
  readonly role: "client" | "server";
  /** The peer opened a stream. It is acknowledged already. */
  readonly onStream: (stream: YamuxStream) => void;
}

/** Many streams over one connection. */
export interface Session {
  /** Opens a stream. Throws once the session is over. */
  open(): YamuxStream;
  /** Settles when the session is over, with why; undefined after `close`. Never rejects. */
  readonly closed: Promise<string | undefined>;
  /** Ends every stream and, once what was written has left, the connection. Go's Close sends no go away either. */
  close(): void;
}

const maxStreamId = 0xffffffff;

/** How long a closed session waits for its last bytes to leave, in milliseconds. */
const lingerMs = 500;

/** How many bytes may wait for the peer beside the windows of the streams. */
const unreadLimit = 16 << 20;
const unread = "the peer goes on asking and does not read the answers";

/** Starts a yamux session on a socket (the protocol of hashicorp/yamux, version 0). */
export function createSession({ socket, role, onStream }: SessionOptions): Session {
  const frames = createFrameWriter(socket);
  const streams = new Map<number, SessionStream>();
  const { promise: closed, resolve: settle } = Promise.withResolvers<string | undefined>();
  const opening = createOpenQueue();
  let nextId = role === "client" ? 1 : 2;
  let mayOpen = true;
  let over = false;
  /** The stream whose present body is its last. */
  let endsWithBody: number | undefined;

  function failStreams(reason: string): void {
    const error = new Error(`the yamux session is over: ${reason}`);
    opening.clear();
    for (const stream of [...streams.values()]) stream.fail(error);
    streams.clear();
  }

  function finish(reason: string): void {
    if (over) return;
    over = true;
    failStreams(reason);
    socket.destroy();
    settle(reason);
  }

  function breakOff(reason: string): void {
    if (over) return;
    frames.control(frameType.goAway, 0, 0, goAwayReason.protocolError);
    frames.flush();
    finish(reason);
  }

  function add(id: number): SessionStream {
    const stream = createStream(id, frames, () => {
      streams.delete(id);
      opening.settle(id);
    });
    streams.set(id, stream);
    return stream;
  }

  function finishReceiving(stream: SessionStream): string | undefined {
    return stream.finish() ? undefined : `a second FIN on the open stream ${stream.id}`;
  }

  /** A peer that asks for answers and does not read them would fill the memory with them. */
  function isFlooding(): boolean {
    return socket.writableLength > unreadLimit + streams.size * initialWindow;
  }

  function streamFrame({ type, flags, streamId, length }: FrameHeader): string | undefined {
    if (flags & flag.syn) {
      if (isFlooding()) return unread;
      if (streams.has(streamId)) return `a second SYN for the live stream ${streamId}`;
      const opened = add(streamId);
      opened.start(flag.ack);
      onStream(opened);
    }
    const stream = streams.get(streamId);
    if (!stream) return undefined;
    if (flags & flag.ack) opening.settle(streamId);
    if (flags & flag.rst) {
      stream.fail(new Error(`stream ${streamId} was reset by the peer`));
      return undefined;
    }
    if (type === frameType.windowUpdate) {
      if (length > 0) stream.grant(length);
      return flags & flag.fin ? finishReceiving(stream) : undefined;
    }
    if (!stream.receive(length)) return `data above the window of stream ${streamId}`;
    if (!(flags & flag.fin)) return undefined;
    if (length === 0) return finishReceiving(stream);
    endsWithBody = streamId;
    return undefined;
  }

  const reader = createFrameReader({
    header(header) {
      switch (header.type) {
        case frameType.ping:
          if (!(header.flags & flag.syn)) return undefined;
          if (isFlooding()) return unread;
          frames.control(frameType.ping, flag.ack, 0, header.length);
          return undefined;
        case frameType.goAway:
          if (header.length !== goAwayReason.normal) return `the peer ended it with reason ${header.length}`;
          mayOpen = false;
          return undefined;
        default:
          return streamFrame(header);
      }
    },
    body(streamId, piece, rest) {
      const stream = streams.get(streamId);
      stream?.deliver(piece);
      if (rest > 0 || endsWithBody !== streamId) return undefined;
      endsWithBody = undefined;
      return stream && finishReceiving(stream);
    },
  });

  socket.on("data", (chunk: Buffer) => {
    const broken = reader.push(chunk);
    if (broken !== undefined) breakOff(broken);
  });
  socket.on("error", (error) => finish(error.message));
  socket.on("end", () => finish("the peer closed the connection"));
  socket.on("close", () => finish("the connection is closed"));

  return {
    open() {
      if (over || !mayOpen)
        throw new Error("no stream can be opened: the yamux session is over or the peer is going away");
      if (nextId > maxStreamId) {
        // A billion requests: only a new connection has new ids.
        finish("its stream ids are used up");
        throw new Error("no stream can be opened: the ids of this yamux session are used up");
      }
      // A peer may use any id for what it opens: one that lives is not taken a second time.
      while (streams.has(nextId)) nextId += 2;
      const stream = add(nextId);
      nextId += 2;
      opening.add(stream);
      return stream;
    },
    closed,
    close() {
      frames.flush();
      if (over) return;
      over = true;
      failStreams("closed by this side");
      settle(undefined);
      socket.end();
      setTimeout(() => socket.destroy(), lingerMs).unref();
    },
  };
}
