import { apiMethods, hooks as hookTable } from "@mattermost-plugin/gen";
import { type Api, isAppError } from "mattermost-plugin";
import { fromJson, toJson } from "./json.ts";
import type { Script } from "./scripts.ts";

interface Memory {
  readonly scripts: Map<string, Script>;
  readonly seen: ReadonlyMap<string, unknown>;
}

const piece = new Uint8Array(65536).fill(120);

/** So many bytes, made as they are read. Fails behind the last one if it is told to. */
function bytes(size: number, fails: boolean): ReadableStream<Uint8Array> {
  let rest = size;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (rest === 0) return fails ? controller.error(new Error("the source ran dry")) : controller.close();
        const part = piece.subarray(0, rest);
        rest -= part.length;
        controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
}

async function count(body: ReadableStream<Uint8Array> | null): Promise<number> {
  let size = 0;
  for await (const part of body ?? []) size += part.length;
  return size;
}

/** Calls a method of the plugin API. Files of its input are bytes, or `{ size, fails }`. */
async function call(api: Api, method: keyof Api, input: Record<string, unknown>): Promise<unknown> {
  for (const field of apiMethods[method].requestStreams) {
    const file = input[field];
    if (file instanceof Uint8Array) input[field] = new Blob([file as Uint8Array<ArrayBuffer>]).stream();
    else if (file) input[field] = bytes((file as { size: number }).size, (file as { fails: boolean }).fails);
  }
  try {
    return { answer: await (api[method] as (input: unknown) => Promise<unknown>)(input) };
  } catch (error) {
    return { error: tell(error) };
  }
}

function tell(error: unknown): unknown {
  if (isAppError(error)) return { ...error, message: error.message };
  return { name: (error as Error).name, message: (error as Error).message };
}

/** Sends a request to another plugin: `{ method, path, body }`, where the body is as files are. */
async function pluginHttp(api: Api, input: Record<string, unknown>): Promise<unknown> {
  const { size, fails } = (input.body ?? {}) as { size?: number; fails?: boolean };
  const body = size === undefined ? null : bytes(size, fails ?? false);
  try {
    const request = new Request(`http://plugins${input.path}`, {
      method: String(input.method),
      headers: { "x-asked": "yes" },
      body,
      duplex: "half",
    });
    const response = await api.pluginHTTP(request);
    return { status: response.status, headers: Object.fromEntries(response.headers), size: await count(response.body) };
  } catch (error) {
    return { error: tell(error) };
  }
}

/**
 * - POST /script?hook=<name>: how the hook answers from now on
 * - GET /seen?hook=<name>: what the hook was last called with
 * - POST /call?method=<name>: calls a method of the plugin API and answers what came of it
 * - POST /plugin-http: sends a request to another plugin
 * - GET /hooks, /methods: the tables of both, with their Go names
 * - POST /count: the size of the body; GET /bytes?size=<n>&fails=<1>: a body of that size; GET /info: the process
 */
export function serve({ scripts, seen }: Memory) {
  return async (request: Request, { api }: { readonly api: Api }): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const name = searchParams.get("hook") ?? "";
    const json = (value: unknown): Response => new Response(toJson(value ?? null));
    const input = async () => fromJson(await request.text()) as Record<string, unknown>;
    switch (pathname) {
      case "/script":
        scripts.set(name, (await input()) as unknown as Script);
        return json({});
      case "/seen":
        return json(seen.get(name));
      case "/call":
        return json(await call(api, searchParams.get("method") as keyof Api, await input()));
      case "/plugin-http":
        return json(await pluginHttp(api, await input()));
      case "/methods":
        return json(apiMethods);
      case "/hooks":
        return json(hookTable);
      case "/info":
        return json({ pid: process.pid });
      case "/count":
        return json(await count(request.body));
      case "/bytes":
        return new Response(bytes(Number(searchParams.get("size")), searchParams.has("fails")));
      default:
        return new Response("not found", { status: 404 });
    }
  };
}
