import { createSplitter, type Message } from "./split-calls.ts";
import { type RecordedFrame, readFrames, type Side, type TranscriptName } from "./transcripts.ts";

/** A call of the recorded server. */
export interface HostCall {
  readonly stream: "control" | "hooks";
  readonly request: Message;
  /** What the plugin in Go answered; undefined if it never did. */
  readonly answer: Message | undefined;
}

/** What went over a stream that a number names, without the number itself. */
export interface NumberedStream {
  readonly server: Buffer;
  readonly plugin: Buffer;
  /** Whether the server said that nothing more comes. */
  readonly serverEnded: boolean;
}

/** A recorded session, taken apart. */
export interface RecordedSession {
  readonly calls: readonly HostCall[];
  /** The calls of the plugin API. */
  readonly api: readonly { readonly request: Message; readonly answer: Message | undefined }[];
  /** What the server sent on the API's stream behind its last whole answer. */
  readonly apiRest: Buffer;
  /** What the plugin in Go called on a response writer, by its number. */
  writerCalls(id: number): readonly Message[];
  /** The stream that a side opened for a number of the other. */
  numbered(opener: Side, id: number): NumberedStream;
}

const control = 1;
const hooks = 7;
const api = 2;

function bytesOf(frames: readonly RecordedFrame[], streamId: number, from: Side): Buffer {
  return Buffer.concat(
    frames.filter((frame) => frame.streamId === streamId && frame.from === from).map(({ body }) => body),
  );
}

/** Reads a recorded session. */
export function readSession(name: TranscriptName): RecordedSession {
  const frames = readFrames(name);
  const splitters = new Map([control, hooks].map((id) => [id, createSplitter("requests")]));
  const numberSize = 4;
  let greeted = false;
  const requests: { readonly stream: "control" | "hooks"; readonly request: Message }[] = [];
  for (const { from, streamId, body } of frames) {
    const splitter = splitters.get(streamId);
    if (from !== "server" || !splitter || body.length === 0) continue;
    if (streamId === hooks && !greeted) {
      greeted = true;
      continue;
    }
    const stream = streamId === control ? "control" : "hooks";
    for (const request of splitter.push(body)) requests.push({ stream, request });
  }
  const answers = {
    control: createSplitter("answers").push(bytesOf(frames, control, "plugin")),
    hooks: createSplitter("answers").push(bytesOf(frames, hooks, "plugin").subarray(numberSize)),
  };
  const apiAnswers = createSplitter("answers");
  const answered = apiAnswers.push(bytesOf(frames, api, "server").subarray(numberSize));
  const asked = createSplitter("requests").push(bytesOf(frames, api, "plugin").subarray(numberSize));

  function numbered(opener: Side, id: number): NumberedStream {
    const opened = frames.filter(({ from, flags, type }) => from === opener && type === 1 && flags & 1);
    const found = opened.find(({ streamId }) => {
      const bytes = bytesOf(frames, streamId, opener);
      return streamId !== hooks && bytes.length >= numberSize && bytes.readUInt32LE() === id;
    });
    if (!found) throw new Error(`${name} has no stream ${id} of the ${opener}`);
    return {
      server: bytesOf(frames, found.streamId, "server").subarray(numberSize),
      plugin: bytesOf(frames, found.streamId, "plugin").subarray(numberSize),
      serverEnded: frames.some(
        ({ from, streamId, flags }) => from === "server" && streamId === found.streamId && flags & 4,
      ),
    };
  }

  return {
    calls: requests.map(({ stream, request }) => ({
      stream,
      request,
      answer: answers[stream].find(({ seq }) => seq === request.seq),
    })),
    api: asked.map((request) => ({ request, answer: answered.find(({ seq }) => seq === request.seq) })),
    apiRest: apiAnswers.rest,
    writerCalls: (id) => createSplitter("requests").push(numbered("plugin", id).plugin),
    numbered,
  };
}
