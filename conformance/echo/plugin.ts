// A plugin with every hook. It does what it is told over HTTP and tells what it saw: the judges compare that with what they know.
//   POST /script?hook=<name>   how the hook answers from now on
//   GET  /seen?hook=<name>     what the hook was last called with
//   POST /call?method=<name>   calls a method of the plugin API and answers what came of it
import { apiMethods, hooks as hookTable } from "@mattermost-plugin/gen";
import { type Api, createAppError, definePlugin, dismiss, isAppError, reject } from "mattermost-plugin";
import { fromJson, toJson } from "./json.ts";

type Script =
  | { readonly kind: "nothing" }
  | { readonly kind: "dismiss" }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "reject"; readonly reason: string }
  | { readonly kind: "throw"; readonly error: Record<string, unknown> };

type Hook = (...parameters: unknown[]) => Promise<unknown>;

const scripts = new Map<string, Script>();
const seen = new Map<string, { readonly args: unknown; readonly pluginContext: unknown }>();

/** What a script says, with the keys that newer servers have and the judge's server has not. */
function whole(value: unknown, keys: readonly string[]): unknown {
  if (keys.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => whole(item, keys));
  return { ...Object.fromEntries(keys.map((key) => [key, undefined])), ...value };
}

function answer(name: keyof typeof hookTable, args: Record<string, object>): unknown {
  const script = scripts.get(name) ?? { kind: "nothing" };
  const { valueKeys, replaces } = hookTable[name];
  switch (script.kind) {
    case "nothing":
      return undefined;
    case "dismiss":
      return dismiss();
    case "value":
      return whole(script.value, replaces === undefined ? valueKeys : Object.keys(args[replaces] ?? {}));
    case "reject":
      return reject(script.reason);
    case "throw":
      throw createAppError(script.error);
  }
}

function hook(name: keyof typeof hookTable): Hook {
  return async (...parameters) => {
    const [args, context] = hookTable[name].takesArgs ? parameters : [{}, parameters[0]];
    const { pluginContext } = context as { readonly pluginContext: unknown };
    seen.set(name, { args, pluginContext });
    return answer(name, args as Record<string, object>);
  };
}

async function call(api: Api, method: keyof Api, input: Record<string, unknown>): Promise<unknown> {
  for (const field of apiMethods[method].requestStreams)
    if (input[field] !== undefined) input[field] = new Blob([input[field] as Uint8Array<ArrayBuffer>]).stream();
  try {
    return { answer: await (api[method] as (input: unknown) => Promise<unknown>)(input) };
  } catch (error) {
    if (isAppError(error)) return { error: { ...error, message: error.message } };
    return { error: { name: (error as Error).name, message: (error as Error).message } };
  }
}

async function serve(request: Request, { api }: { readonly api: Api }): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const name = searchParams.get("hook") ?? "";
  const body = request.method === "POST" ? fromJson(await request.text()) : undefined;
  switch (pathname) {
    case "/script":
      scripts.set(name, body as Script);
      return new Response("{}");
    case "/seen":
      return new Response(toJson(seen.get(name) ?? null));
    case "/call":
      return new Response(
        toJson(await call(api, searchParams.get("method") as keyof Api, body as Record<string, unknown>)),
      );
    case "/methods":
      return new Response(toJson(apiMethods));
    case "/hooks":
      return new Response(toJson(hookTable));
    default:
      return new Response("not found", { status: 404 });
  }
}

const own = ["onActivate", "serveHTTP", "serveMetrics"];
const names = Object.keys(hookTable).filter((name) => !own.includes(name)) as (keyof typeof hookTable)[];

export default definePlugin({
  hooks: { ...Object.fromEntries(names.map((name) => [name, hook(name)])), serveHTTP: serve, serveMetrics: serve },
});
