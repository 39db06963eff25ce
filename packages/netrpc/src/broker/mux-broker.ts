import type { Session } from "../yamux/session.ts";
import type { StreamConsumer, YamuxStream } from "../yamux/stream.ts";
import { takeBytes } from "./take-bytes.ts";

/** How long go-plugin keeps a stream that nobody accepts, and an accept that nobody dials, in milliseconds. */
const acceptLimitMs = 5000;

/** How long a dialled stream may wait for its acknowledgement, in milliseconds: twice what the peer may take before it closes the stream. */
const dialLimitMs = 2 * acceptLimitMs;

/** How many streams of the peer may wait for their number, or for somebody who accepts it: as many as Go lets wait. */
const maxUnclaimed = 256;

const maxId = 0xffffffff;

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
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

/** A stream of the peer that nobody has accepted. */
interface Unclaimed {
  readonly stream: YamuxStream;
  readonly timer: NodeJS.Timeout;
  /** Undefined until its number has arrived. */
  id: number | undefined;
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
  const early = new Map<number, Unclaimed>();
  const unclaimed = new Set<Unclaimed>();
  let lastId = 0;
  let over: Error | undefined;

  void session.closed.then((reason) => {
    over = new Error(`the yamux session is over: ${reason ?? "closed by this side"}`);
    for (const arrival of unclaimed) claim(arrival);
    for (const { timer, reject } of waiting.values()) {
      clearTimeout(timer);
      reject(over);
    }
    waiting.clear();
  });

  function claim(arrival: Unclaimed): YamuxStream {
    clearTimeout(arrival.timer);
    unclaimed.delete(arrival);
    if (arrival.id !== undefined) early.delete(arrival.id);
    return arrival.stream;
  }

  function accepted(id: number, stream: YamuxStream): YamuxStream {
    stream.write(numberBytes(id));
    return stream;
  }

  function arrived(arrival: Unclaimed, id: number): void {
    const waiter = waiting.get(id);
    if (waiter) {
      waiting.delete(id);
      clearTimeout(waiter.timer);
      waiter.resolve(accepted(id, claim(arrival)));
    } else if (early.has(id)) {
      claim(arrival).reset();
    } else {
      arrival.id = id;
      early.set(id, arrival);
    }
  }

  return {
    nextId() {
      lastId = lastId === maxId ? 1 : lastId + 1;
      return lastId;
    },
    accept(id) {
      const arrival = early.get(id);
      if (arrival) return Promise.resolve(accepted(id, claim(arrival)));
      if (over) return Promise.reject(over);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`the server did not dial stream ${id} within ${acceptLimitMs} ms`));
        }, acceptLimitMs);
        waiting.set(id, { resolve, reject, timer });
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
      if (unclaimed.size >= maxUnclaimed) return stream.reset();
      const timer = setTimeout(() => claim(arrival).reset(), acceptLimitMs);
      timer.unref();
      const arrival: Unclaimed = { stream, timer, id: undefined };
      unclaimed.add(arrival);
      takeBytes(stream, 4).then(
        (bytes) => {
          if (unclaimed.has(arrival)) arrived(arrival, bytes.readUInt32LE());
        },
        () => claim(arrival).reset(),
      );
    },
  };
}
