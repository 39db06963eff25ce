import assert from "node:assert/strict";
import { test } from "node:test";
import type { DynamicObject, DynamicValue } from "@mattermost-plugin/gob";
import { networks } from "../../test/connected.ts";
import { type RecordedSession, readSession } from "../../test/recorded-session.ts";
import { type Replayed, replay } from "../../test/replay.ts";
import { createResponse, serverHeaders } from "../../test/response-writer.ts";
import type { Message } from "../../test/split-calls.ts";
import { type TranscriptName, transcripts } from "../../test/transcripts.ts";

/** What an answer comes down to. The client looks at neither the method nor at who defined which types. */
function told(answer: Message | undefined): unknown {
  return answer && { seq: answer.seq, error: answer.error, body: answer.body };
}

/** Where our plugin answers other than the one in Go, by the number of the call, and why. */
const otherAnswers: Partial<Record<TranscriptName, Readonly<Record<number, unknown>>>> = {
  // Go finds out too late that it can't encode a result: half an answer leaves, and no hook is ever answered again. Ours is refused
  // before a byte leaves, and "nothing" takes its place.
  errors: { 7: { seq: 6, error: "", body: {} } },
  // The plugin in Go was gone before its answer to Quit had left.
  badarg: { 7: { seq: 2, error: "", body: {} } },
  // A server that can't encode an argument leaves its header behind. Go takes the next header for the argument, and the stream dies
  // with the call behind it. Ours forgets the header, which nobody waits for, and answers the next call.
  serverbadarg: { 4: undefined, 5: { seq: 4, error: "", body: {} } },
  // The server's answer to an API call broke the API's stream. The plugin in Go goes on without an API, and nobody notices. Ours ends,
  // so that the server starts it again: the call that waited and those behind it are not answered.
  serverbadresult: { 4: undefined, 5: undefined, 6: undefined, 7: undefined },
};

/** What tells the numbers of streams apart, which each side counts for itself, and what only ours sends: the request's URI once more. */
function comparable(body: DynamicValue | undefined): DynamicValue | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { ResponseBodyStream, RequestBodyStream, PluginStreamID, Request, ...rest } = body;
  const streams = [ResponseBodyStream, RequestBodyStream, PluginStreamID].map((id) => Number(id ?? 0) > 0);
  if (Request === undefined) return { ...rest, streams };
  const { RequestURI: _, ...request } = Request as DynamicObject;
  return { ...rest, streams, Request: request };
}

function apiCalls(name: TranscriptName, session: RecordedSession): unknown[] {
  const requests = session.api.map(({ request }) => ({ method: request.method, body: comparable(request.body) }));
  // What Go can't encode ours refuses: CreatePost never leaves, nor KVGet, which the plugin in Go calls behind it.
  return name === "badarg" ? requests.slice(0, 2) : requests;
}

/** What came of a response of the plugin in Go. Ours keeps the server's headers, which Go loses where it sets none of its own. */
function recordedEffect(session: RecordedSession, id: number): unknown {
  const { effect, apply } = createResponse();
  for (const call of session.writerCalls(id)) apply(call);
  const headers = { ...serverHeaders, ...(effect.headers as DynamicObject) };
  return { ...effect, status: effect.status || 200, headers: joined(headers) };
}

/** Several values of a header are one to WHATWG. */
function joined(headers: DynamicValue): unknown {
  return Object.fromEntries(
    Object.entries(headers as DynamicObject).map(([key, values]) => [key, (values as string[]).join(", ")]),
  );
}

/** Responses that are not alike: what they say is about Go, or the process ends before. */
const otherResponses: Partial<Record<TranscriptName, readonly number[]>> = {
  streams: [11], // The database driver, which is not for plugins in TypeScript.
  serverbadresult: [3, 5], // What a Go program sees of an answer that never comes.
};

function compareStreams(session: RecordedSession, { written }: Replayed): void {
  for (const [name, text] of written) {
    const [, own, id = ""] = /^(own )?(\d+)$/.exec(name) ?? [];
    const { plugin } = session.numbered(own ? "server" : "plugin", Number(id));
    assert.equal(text, String(plugin), `stream ${name}`);
  }
}

for (const name of transcripts) {
  for (const network of networks) {
    test(`our plugin does in the recorded session ${name} what one in Go did, over ${network}`, async () => {
      const session = readSession(name);
      const replayed = await replay(name, network);
      const expected = session.calls.map(({ answer }, at) => {
        const others = otherAnswers[name];
        return others && at in others ? others[at] : told(answer);
      });
      const answers = session.calls.map((_, at) => told(replayed.answers[at]));
      assert.deepEqual(answers, expected);
      assert.deepEqual(
        replayed.api.map(({ method, body }) => ({ method, body: comparable(body) })),
        apiCalls(name, session),
      );
      for (const [id, effect] of replayed.effects) {
        if (otherResponses[name]?.includes(id)) continue;
        const got = { ...effect, status: effect.status || 200, headers: joined(effect.headers) };
        assert.deepEqual(got, recordedEffect(session, id), `response ${id}`);
      }
      compareStreams(session, replayed);
      assert.match(
        replayed.end,
        name === "serverbadresult" ? /the plugin API connection ended/ : /the server asked the plugin to quit/,
      );
    });
  }
}

test("what can't be sent is refused with the place of it", async () => {
  const { failures } = await replay("errors", "unix");
  assert.match(
    failures.join(),
    /^messageWillBePosted: result\.props\.bad: expected plain data .* got an instance of Map$/,
  );
  const argument = await replay("badarg", "unix");
  assert.match(argument.failures.join(), /^post\.props\.bad: expected plain data .* got an instance of Map$/);
});

test("the recordings are what they are said to be", () => {
  const counts = Object.fromEntries(
    transcripts.map((name) => {
      const { calls, api, apiRest } = readSession(name);
      const unanswered = calls.filter(({ answer }) => !answer).length;
      return [name, [calls.length, unanswered, api.length, apiRest.length > 0]];
    }),
  );
  assert.deepEqual(counts, {
    basic: [10, 0, 4, false],
    errors: [10, 1, 2, false],
    badarg: [8, 1, 4, false],
    serverbadarg: [8, 1, 2, false],
    serverbadresult: [8, 0, 4, true],
    streams: [10, 0, 4, false],
    hijack: [6, 0, 2, false],
    big: [6, 0, 2, false],
    idle: [5, 0, 2, false],
  });
});
