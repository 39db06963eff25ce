import { apiMethods, hooks as hookTable } from "@mattermost-plugin/gen";
import type { Api } from "mattermost-plugin";
import { callApi, callPlugin } from "./call-api.ts";
import { fromJson, toJson } from "./json.ts";
import { type Measured, measure, pattern, patternBytes } from "./pattern.ts";
import type { Script } from "./scripts.ts";

interface Memory {
  readonly scripts: Map<string, Script>;
  readonly seen: ReadonlyMap<string, unknown>;
}

/** What became of the last streams. */
interface Streams {
  /** The body that was read last. */
  read?: Measured & { readonly aborted: boolean };
  /** Whether the reader of the last endless body has left, and whether its request was given up. */
  readonly left: { cancelled: boolean; aborted: boolean };
  release: () => void;
}

const json = (value: unknown): Response => new Response(toJson(value ?? null));

/** One event at once, and another when the judge says so. */
function events(streams: Streams): Response {
  const { promise, resolve } = Promise.withResolvers<void>();
  streams.release = resolve;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(Buffer.from("data: 1\n\n"));
      await promise;
      controller.enqueue(Buffer.from("data: 2\n\n"));
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

function endless(request: Request, { left }: Streams): Response {
  left.cancelled = false;
  left.aborted = false;
  request.signal.addEventListener("abort", () => {
    left.aborted = true;
  });
  return new Response(
    pattern(Number.MAX_SAFE_INTEGER, false, () => {
      left.cancelled = true;
    }),
  );
}

function makeNoise(): void {
  console.log("console noise");
  process.stdout.write("stdout noise\n");
  process.stderr.write("stderr noise\n");
  for (let line = 0; line < 5000; line += 1) process.stdout.write(`line ${line} ${"x".repeat(100)}\n`);
}

async function bytes(search: URLSearchParams): Promise<Response> {
  const size = Number(search.get("size"));
  return new Response(search.has("whole") ? await patternBytes(size) : pattern(size, search.has("fails")));
}

/**
 * - POST /script?hook=<name>: how the hook answers from now on
 * - GET /seen?hook=<name>: what the hook was last called with
 * - POST /call?method=<name>: calls a method of the plugin API and answers what came of it
 * - POST /plugin-http: sends a request to another plugin
 * - GET /hooks, /methods: the tables of both, with their Go names
 * - GET /info: the process
 * - POST /read: reads the body and tells what it was; GET /read: the same of the last one
 * - POST /later: reads the body when the answer is out
 * - POST /echo: the body comes back; POST /refuse: an answer without a look at the body
 * - GET /bytes?size=<n>: the pattern; `fails` behind its last byte, or `whole` at once
 * - POST /noise: writes where a plugin should not; POST /crash: throws where nobody catches
 * - GET /events and POST /release; GET /endless and GET /left
 */
export function serve({ scripts, seen }: Memory) {
  const streams: Streams = { left: { cancelled: false, aborted: false }, release: () => {} };
  return async (request: Request, { api }: { readonly api: Api }): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const name = searchParams.get("hook") ?? "";
    const input = async () => fromJson(await request.text()) as Record<string, unknown>;
    switch (pathname) {
      case "/script":
        scripts.set(name, (await input()) as unknown as Script);
        return json({});
      case "/seen":
        return json(seen.get(name));
      case "/call":
        return json(await callApi(api, searchParams.get("method") as keyof Api, await input()));
      case "/plugin-http":
        return json(await callPlugin(api, await input()));
      case "/methods":
        return json(apiMethods);
      case "/hooks":
        return json(hookTable);
      case "/info":
        return json({ pid: process.pid });
      case "/read":
        if (request.method === "GET") return json(streams.read);
        streams.read = { ...(await measure(request.body)), aborted: request.signal.aborted };
        return json(streams.read);
      case "/later":
        void measure(request.body).then((read) => {
          streams.read = { ...read, aborted: request.signal.aborted };
        });
        return new Response(null, { status: 202 });
      case "/echo":
        return new Response(request.body, { status: 201 });
      case "/refuse":
        return new Response("too large", { status: 413 });
      case "/bytes":
        return bytes(searchParams);
      case "/events":
        return events(streams);
      case "/release":
        streams.release();
        return json({});
      case "/endless":
        return endless(request, streams);
      case "/noise":
        makeNoise();
        return json({});
      case "/crash":
        setImmediate(() => {
          throw new Error("a crash of the judge");
        });
        return json({});
      case "/left":
        return json(streams.left);
      default:
        return new Response("not found", { status: 404 });
    }
  };
}
