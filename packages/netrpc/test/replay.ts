import { connect } from "node:net";
import { createApi } from "@mattermost-plugin/gen";
import { parseHandshake } from "@mattermost-plugin/go-plugin";
import type { DynamicObject } from "@mattermost-plugin/gob";
import { createMuxBroker } from "../src/broker/mux-broker.ts";
import { openNetrpc } from "../src/plugin/open-netrpc.ts";
import { serveReader } from "../src/streams/serve-reader.ts";
import { createSession } from "../src/yamux/session.ts";
import type { YamuxStream } from "../src/yamux/stream.ts";
import type { Network } from "./connected.ts";
import { createRecordedPlugin } from "./recorded-plugin.ts";
import { type HostCall, readSession } from "./recorded-session.ts";
import { type Effect, serveResponse } from "./response-writer.ts";
import { readAll } from "./sessions.ts";
import { createSplitter, type Message } from "./split-calls.ts";
import type { TranscriptName } from "./transcripts.ts";

/** What our plugin did in a recorded session. */
export interface Replayed {
  /** Its answers, by the number of the recorded call; undefined if it never answered. */
  readonly answers: readonly (Message | undefined)[];
  /** What it called of the plugin API. */
  readonly api: readonly Message[];
  /** What came of its responses, by the number of the writer. */
  readonly effects: ReadonlyMap<number, Effect>;
  /** What it wrote to streams that the server reads, by the server's number or, behind `own`, the plugin's. */
  readonly written: ReadonlyMap<string, string>;
  /** What the plugin itself saw going wrong, and what the connection logged. */
  readonly failures: readonly string[];
  readonly logs: readonly string[];
  /** How the connection ended for the plugin: asked to, or why not. */
  readonly end: string;
}

/** Waits for the answers that come on a stream, one after the other. */
function answersOf(stream: YamuxStream): { next(): Promise<Message | undefined> } {
  const splitter = createSplitter("answers");
  const arrived: Message[] = [];
  let over = false;
  let wake = (): void => {};
  stream.consume({
    data(piece) {
      stream.consumed(piece.length);
      arrived.push(...splitter.push(Buffer.from(piece)));
      wake();
    },
    end() {
      over = true;
      wake();
    },
  });
  return {
    async next() {
      while (arrived.length === 0 && !over) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return arrived.shift();
    },
  };
}

const number = (args: DynamicObject, name: string): number => Number(args[name] ?? 0);

/** What the recorded server's client sent on the connection that the plugin took over. */
const hijackedReads = ["first line\n", "second"];

/** Plays a recorded server to our plugin: its calls and answers are sent as they were, byte for byte. */
export async function replay(name: TranscriptName, network: Network): Promise<Replayed> {
  const session = readSession(name);
  const plugin = createRecordedPlugin();
  const logs: string[] = [];
  const served = await openNetrpc({
    endpoint: plugin.endpoint,
    env: {},
    network,
    log: (level, message) => logs.push(`${level} ${message}`),
  });
  plugin.connect(createApi(served.invoke));
  const parsed = parseHandshake(served.handshakeLine, { appVersions: [1], protocols: ["netrpc"] });
  if (!parsed.ok) throw new Error(parsed.reason);
  const { address } = parsed.handshake;
  const [host = "", port] = address.split(":");
  const socket = network === "unix" ? connect(address) : connect(Number(port), host);
  const server = createSession({ socket, role: "client", onStream: (stream) => broker.take(stream) });
  const broker = createMuxBroker(server);

  const answers: (Message | undefined)[] = [];
  const api: Message[] = [];
  const effects = new Map<number, Effect>();
  const written = new Map<string, string>();
  const tasks: Promise<unknown>[] = [];

  function accept(id: number, use: (stream: YamuxStream) => unknown): void {
    if (id !== 0) tasks.push(broker.accept(id).then(use));
  }

  /** Serves the file or body that the recorded server served. */
  function serveRecorded(id: number): void {
    if (id === 0) return;
    const content = new Uint8Array(session.numbered("plugin", id).server);
    accept(id, (stream) => serveReader(stream, new Blob([content]).stream()));
  }

  /** Reads what the plugin serves, by the requests of the recorded server. */
  async function readServed(id: number, recordedId: number): Promise<void> {
    if (id === 0) return;
    const stream = await broker.dial(id);
    stream.write(session.numbered("server", recordedId).server);
    written.set(`own ${recordedId}`, String(await readAll(stream)));
    stream.end();
  }

  async function answerApi(stream: YamuxStream, request: Message): Promise<void> {
    const recorded = session.api[api.length];
    api.push(request);
    const args = request.body as DynamicObject;
    const before = (recorded?.request.body ?? {}) as DynamicObject;
    const bodyId = number(args, "ResponseBodyStream");
    const body = bodyId === 0 ? undefined : await broker.dial(bodyId);
    await readServed(number(args, "RequestBodyStream"), number(before, "RequestBodyStream"));
    await readServed(number(args, "PluginStreamID"), number(before, "PluginStreamID"));
    if (!recorded?.answer) {
      // The server could not encode its answer: what it sent of it is followed by the end.
      stream.write(session.apiRest);
      stream.end();
      return;
    }
    stream.write(recorded.answer.raw);
    if (!body) return;
    const content = session.numbered("server", number(before, "ResponseBodyStream"));
    body.write(content.server);
    if (content.serverEnded) body.end();
  }

  function serveApi(stream: YamuxStream): void {
    const splitter = createSplitter("requests");
    let last: Promise<void> = Promise.resolve();
    stream.consume({
      data(piece) {
        stream.consumed(piece.length);
        for (const request of splitter.push(Buffer.from(piece))) last = last.then(() => answerApi(stream, request));
      },
      end: () => stream.end(),
    });
  }

  function prepare({ request }: HostCall): void {
    if (typeof request.body !== "object" || request.body === null) return;
    const args = request.body as DynamicObject;
    accept(number(args, "APIMuxId"), serveApi);
    accept(number(args, "DriverMuxId"), (stream) => stream.consume({ data: () => {}, end: () => stream.end() }));
    const writer = number(args, "ResponseWriterStream");
    accept(writer, (stream) => effects.set(writer, serveResponse(stream, hijackedReads)));
    serveRecorded(number(args, "RequestBodyStream"));
    serveRecorded(number(args, "UploadedFileStream"));
    const replacement = number(args, "ReplacementFileStream");
    accept(replacement, async (stream) => {
      written.set(String(replacement), String(await readAll(stream)));
      stream.end();
    });
  }

  const control = server.open();
  for (const output of [server.open(), server.open()]) output.consume({ data: () => {}, end: () => output.end() });
  const lines = { control: { stream: control, answers: answersOf(control) }, hooks: undefined as never };
  const broken = served.broken ?? new Promise<string>(() => {});
  let isBroken = false;
  void broken.then(() => {
    isBroken = true;
  });
  for (const call of session.calls) {
    if (isBroken) break;
    prepare(call);
    const line = lines[call.stream] as (typeof lines)["control"];
    line.stream.write(call.request.raw);
    if (call.request.body === undefined) {
      answers.push(undefined);
      continue;
    }
    const answer = await Promise.race([line.answers.next(), broken.then(() => undefined)]);
    answers.push(answer);
    if (call.request.method === "Dispenser.Dispense") {
      const stream = await broker.dial(Number(answer?.body));
      Object.assign(lines, { hooks: { stream, answers: answersOf(stream) } });
    }
  }
  if (!isBroken) await Promise.all(tasks);
  const end = await Promise.race([plugin.stopped, broken]);
  server.close();
  await Promise.allSettled(tasks);
  await served.hostGone;
  await served.close(0);
  return { answers, api, effects, written, failures: plugin.failures, logs, end };
}
