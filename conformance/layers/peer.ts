// The other side of the judges in this folder: yamux and net/rpc as packages/netrpc speaks them, on a connection to a Go program.
// Each stream that Go opens begins with a line that says what is to be done on it.
// Usage: node peer.ts <unix|tcp> <address> <client|server>
import { connect } from "node:net";
import { takeBytes } from "../../packages/netrpc/src/broker/take-bytes.ts";
import { createSession } from "../../packages/netrpc/src/yamux/session.ts";
import type { YamuxStream } from "../../packages/netrpc/src/yamux/stream.ts";
import { callGo, serveRpc } from "./rpc-peer.ts";

const [network, address = "", role] = process.argv.slice(2);
const [host = "", port] = address.split(":");
const socket = network === "unix" ? connect(address) : connect(Number(port), host);

/** What Go asks about. */
const counts = { sourced: 0, held: 0, ended: 0, reset: 0 };
const held: { readonly stream: YamuxStream; size: number }[] = [];
const calls = Promise.withResolvers<unknown>();

const session = createSession({
  socket,
  role: role === "client" ? "client" : "server",
  onStream: (stream) => void serve(stream).catch(() => stream.reset()),
});
void session.closed.then((reason) => {
  console.log(`closed: ${reason}`);
});

async function takeLine(stream: YamuxStream): Promise<string> {
  let line = "";
  for (;;) {
    const character = String(await takeBytes(stream, 1));
    if (character === "\n") return line;
    line += character;
  }
}

function answer(stream: YamuxStream, value: unknown): void {
  stream.write(Buffer.from(JSON.stringify(value)));
  stream.end();
}

function echo(stream: YamuxStream): void {
  stream.consume({
    data(piece) {
      stream.write(Buffer.from(piece));
      stream.drained().then(
        () => stream.consumed(piece.length),
        () => {},
      );
    },
    end: (error) => (error ? undefined : stream.end()),
  });
}

async function source(stream: YamuxStream): Promise<void> {
  for (;;) {
    stream.write(Buffer.alloc(65536, "source "));
    await stream.drained();
    counts.sourced += 65536;
  }
}

/** Takes bytes without saying that they are done with, until `release`. */
function hold(stream: YamuxStream): void {
  const entry = { stream, size: 0 };
  held.push(entry);
  stream.consume({
    data(piece) {
      counts.held += piece.length;
      entry.size += piece.length;
      if (!held.includes(entry)) stream.consumed(piece.length);
    },
    end(error) {
      if (error) counts.reset += 1;
      else counts.ended += 1;
    },
  });
}

function release(): void {
  for (const { stream, size } of held.splice(0)) stream.consumed(size);
}

/** Opens streams to Go and tells what became of them: whether Go sent their bytes back. */
async function open(count: number): Promise<unknown> {
  const results = { echoed: 0, reset: 0, refused: "" };
  await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      try {
        const stream = session.open();
        const text = `stream ${at} `.repeat(500);
        stream.write(Buffer.from(text));
        stream.end();
        const pieces: Buffer[] = [];
        await new Promise<void>((resolve, reject) =>
          stream.consume({
            data(piece) {
              pieces.push(Buffer.from(piece));
              stream.consumed(piece.length);
            },
            end: (error) => (error ? reject(error) : resolve()),
          }),
        );
        if (String(Buffer.concat(pieces)) === text) results.echoed += 1;
      } catch (error) {
        const { message } = error as Error;
        if (message.includes("reset by the peer")) results.reset += 1;
        else results.refused = message;
      }
    }),
  );
  return results;
}

async function serve(stream: YamuxStream): Promise<void> {
  const [command, argument] = (await takeLine(stream)).split(" ");
  switch (command) {
    case "echo":
      return echo(stream);
    case "source":
      return source(stream);
    case "hold":
      return hold(stream);
    case "release":
      release();
      return answer(stream, counts);
    case "counts":
      return answer(stream, counts);
    case "reset":
      return stream.reset();
    case "open":
      return answer(stream, await open(Number(argument)));
    case "rpc":
      return serveRpc(stream);
    case "call":
      return callGo(stream, Number(argument)).then(calls.resolve, calls.reject);
    case "called":
      return answer(stream, await calls.promise);
    default:
      throw new Error(`no command ${command}`);
  }
}
