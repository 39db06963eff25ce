import type { Session } from "../yamux/session.ts";
import type { StreamConsumer, YamuxStream } from "../yamux/stream.ts";
import { takeBytes } from "./take-bytes.ts";

/** How long go-plugin keeps a stream that nobody accepts, and an accept that nobody dials, in milliseconds. */
const acceptLimitMs = 5000;

/** How long a dialled stream may wait for its acknowledgement, in milliseconds: twice what the peer may take before it closes the stream. */
const dialLimitMs = 2 * acceptLimitMs;

/**
 * go-plugin's MuxBroker: numbered streams of a session. A number belongs to the side that accepts it and travels to the other
 * side in a call; whoever dials opens a stream that begins with the number, the acceptor sends it back.
 */
export interface MuxBroker {
  /** A number for a stream that this side will accept. */
  nextId(): number;
  /** Waits for the peer to dial a number of this side. Rejects after 5 s. Register it before the number leaves. */
  accept(id: number): Promise<YamuxStream>;
  /** Dials a number of the peer. Rejects if the peer does not accept it within its 5 s. */
  dial(id: number): Promise<YamuxStream>;
  /** Dials without waiting: what is written follows at once. A number that the peer does not accept ends the stream with an error. */
  dialAhead(id: number): YamuxStream;
  /** Takes a stream that the peer opened. */
  take(stream: YamuxStream): void;
}

interface Waiting {
  resolve(stream: YamuxStream): void;
  readonly timer: NodeJS.Timeout;
}

interface Early {
  readonly stream: YamuxStream;
  readonly timer: NodeJS.Timeout;
}

function numberBytes(id: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(id);
  return bytes;
}

function notAccepted(id: number, cause: Error): Error {
  return new Error(`the server did not accept stream ${id}: ${cause.message}`, { cause });
}

/** Takes the number that the peer sends back off a stream, and hands what follows to a consumer. */
function behindAnswer(
  stream: YamuxStream,
  id: number,
  timer: NodeJS.Timeout,
  consumer: StreamConsumer,
): StreamConsumer {
  let missing = 4;
  let answer = 0;
  return {
    data(piece) {
      if (missing === 0) return consumer.data(piece);
      const taken = Math.min(missing, piece.length);
      for (let i = 0; i < taken; i += 1) answer = (answer + (piece[i] as number) * 256 ** (4 - missing--)) >>> 0;
      stream.consumed(taken);
      if (missing > 0) return;
      clearTimeout(timer);
      if (answer !== id) return stream.reset();
      if (piece.length > taken) consumer.data(piece.subarray(taken));
    },
    end(error) {
      clearTimeout(timer);
      consumer.end(missing === 0 ? error : notAccepted(id, error ?? new Error("it ended")));
    },
  };
}

/** Makes the broker of a session. */
export function createMuxBroker(session: Session): MuxBroker {
  const waiting = new Map<number, Waiting>();
  const early = new Map<number, Early>();
  let lastId = 0;

  function hand(id: number, stream: YamuxStream): void {
    stream.write(numberBytes(id));
    const waiter = waiting.get(id);
    waiting.delete(id);
    clearTimeout(waiter?.timer);
    waiter?.resolve(stream);
  }

  function keep(id: number, stream: YamuxStream): void {
    if (early.has(id)) {
      stream.reset();
      return;
    }
    const timer = setTimeout(() => {
      early.delete(id);
      stream.reset();
    }, acceptLimitMs);
    timer.unref();
    early.set(id, { stream, timer });
  }

  return {
    nextId() {
      lastId += 1;
      return lastId;
    },
    accept(id) {
      const arrived = early.get(id);
      if (arrived) {
        early.delete(id);
        clearTimeout(arrived.timer);
        arrived.stream.write(numberBytes(id));
        return Promise.resolve(arrived.stream);
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`the server did not dial stream ${id} within ${acceptLimitMs} ms`));
        }, acceptLimitMs);
        waiting.set(id, { resolve, timer });
      });
    },
    async dial(id) {
      const stream = session.open();
      stream.write(numberBytes(id));
      const timer = setTimeout(() => stream.reset(), dialLimitMs);
      try {
        const answer = (await takeBytes(stream, 4)).readUInt32LE();
        if (answer !== id) throw new Error(`it acknowledged stream ${answer}`);
        return stream;
      } catch (error) {
        stream.reset();
        throw notAccepted(id, error as Error);
      } finally {
        clearTimeout(timer);
      }
    },
    dialAhead(id) {
      const stream = session.open();
      stream.write(numberBytes(id));
      const timer = setTimeout(() => stream.reset(), dialLimitMs);
      return { ...stream, consume: (consumer) => stream.consume(behindAnswer(stream, id, timer, consumer)) };
    },
    take(stream) {
      takeBytes(stream, 4).then(
        (bytes) => {
          const id = bytes.readUInt32LE();
          if (waiting.has(id)) hand(id, stream);
          else keep(id, stream);
        },
        () => stream.reset(),
      );
    },
  };
}
