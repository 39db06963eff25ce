import assert from "node:assert/strict";
import { duplexPair } from "node:stream";
import { test } from "node:test";
import type { PluginEndpoint } from "@mattermost-plugin/carrier";
import { gobRegistry } from "@mattermost-plugin/gen/gob";
import { fuzz, mutate, type Random } from "../../../gob/testdata/fuzz.ts";
import { type RecordedFrame, readBytes, readFrames, transcripts } from "../../test/transcripts.ts";
import { flag, frameType, headerSize, writeHeader } from "../yamux/frame.ts";
import { createConnection, type PluginConnection } from "./connection.ts";

/** A plugin that answers everything at once. */
const endpoint: PluginEndpoint = {
  implemented: ["MessageWillBePosted", "OnActivate", "ServeHTTP"],
  callHook: async () => ({ kind: "nothing" }),
  refuseOutcome: () => ({ kind: "nothing" }),
  serveHTTP: async (_hook, request) => new Response(request.body, { status: 201, headers: { "x-a": "b" } }),
  stop: () => {},
};

interface Attacked {
  readonly connection: PluginConnection;
  /** Sends bytes cut at random places. */
  send(bytes: Buffer, random: Random): void;
  /** Lets the plugin deal with what has arrived. */
  rest(): Promise<void>;
  /** Ends the connection; the plugin has to notice. */
  end(): Promise<void>;
}

function attack(): Attacked {
  const [socket, peer] = duplexPair();
  peer.resume();
  peer.on("error", () => {});
  const connection = createConnection({
    socket: socket as never,
    endpoint,
    log: () => {},
    registry: gobRegistry,
    apiSilenceMs: 60_000,
    paranoia: undefined,
    broken: () => {},
  });
  const rest = async () => {
    for (let turn = 0; turn < 6; turn += 1) await new Promise(setImmediate);
  };
  return {
    connection,
    send(bytes, random) {
      for (let at = 0; at < bytes.length; ) {
        const end = at + 1 + random.below(bytes.length);
        if (peer.writable) peer.write(bytes.subarray(at, end));
        at = end;
      }
    },
    rest,
    async end() {
      await rest();
      peer.end();
      await connection.closed;
      await rest();
    },
  };
}

const sessions = transcripts.filter((name) => name !== "big" && name !== "idle");

function bytesOf({ type, flags, streamId, length, body }: RecordedFrame): Buffer {
  const bytes = Buffer.alloc(headerSize);
  writeHeader(bytes, 0, type, flags, streamId, type === frameType.data ? body.length : length);
  return Buffer.concat([bytes, body]);
}

/** Frames that no honest peer sends. */
function strangeFrame(random: Random): Buffer {
  const header = Buffer.alloc(headerSize);
  const flags = random.below(16) & random.pick([flag.syn, flag.fin, flag.rst, 15]);
  const length = random.pick([0, 1, 12, 262144, 262145, 0x7fffffff, 0xffffffff]);
  writeHeader(header, 0, random.below(5), flags, random.below(20), length);
  return header;
}

function changeFrame(frame: RecordedFrame, random: Random): Buffer[] {
  switch (random.below(16)) {
    case 0:
      return [];
    case 1:
      return [bytesOf(frame), bytesOf(frame)];
    case 2:
      return [bytesOf({ ...frame, streamId: random.below(16) })];
    case 3:
      return [bytesOf({ ...frame, flags: random.below(16) })];
    case 4:
      return [strangeFrame(random), bytesOf(frame)];
    case 5:
    case 6:
      return [bytesOf({ ...frame, body: frame.body.length > 0 ? mutate(frame.body, random) : frame.body })];
    default:
      return [bytesOf(frame)];
  }
}

test("what a server sent, cut anywhere and without waiting for answers, is survived", async () => {
  await fuzz(60, async (random) => {
    const attacked = attack();
    attacked.send(readBytes(random.pick(sessions), "server"), random);
    await attacked.end();
  });
});

test("what a server sent, its bytes changed at random, ends the connection at the worst", async () => {
  await fuzz(400, async (random) => {
    const attacked = attack();
    attacked.send(mutate(readBytes(random.pick(sessions), "server"), random), random);
    await attacked.end();
  });
});

test("what a server sent, its frames changed at random, ends the connection at the worst", async () => {
  const frames = new Map(sessions.map((name) => [name, readFrames(name).filter(({ from }) => from === "server")]));
  await fuzz(1500, async (random) => {
    const attacked = attack();
    const recorded = frames.get(random.pick(sessions)) ?? [];
    for (const frame of recorded) {
      for (const bytes of changeFrame(frame, random)) attacked.send(bytes, random);
      if (random.below(4) === 0) await attacked.rest();
    }
    await attacked.end();
  });
});

test("after all of that, nothing is left that keeps a process from ending", () => {
  const left = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout");
  assert.deepEqual(left, []);
});
