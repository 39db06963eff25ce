// A plugin with every hook. It does what it is told over HTTP and tells what it saw: the judges compare that with what they know.
import { hooks as hookTable } from "@mattermost-plugin/gen";
import { type Api, definePlugin } from "mattermost-plugin";
import { play, type Script } from "./scripts.ts";
import { serve } from "./serve.ts";

type Name = keyof typeof hookTable;
type Hook = (...parameters: unknown[]) => Promise<unknown>;

const scripts = new Map<string, Script>();
const seen = new Map<string, { readonly args: unknown; readonly pluginContext: unknown }>();

/** The arguments with their files read, or one byte of them where the hook is told to read no more. */
async function readFiles(name: Name, args: Record<string, unknown>, script: Script): Promise<Record<string, unknown>> {
  const read = { ...args };
  if (script.kind === "value" || script.kind === "reject") {
    for (const field of hookTable[name].argStreams)
      read[field] = new Uint8Array(await new Response(args[field] as ReadableStream<Uint8Array>).arrayBuffer());
  }
  return read;
}

function hook(name: Name): Hook {
  return async (...parameters) => {
    const [args, context] = (hookTable[name].takesArgs ? parameters : [{}, parameters[0]]) as [
      Record<string, unknown>,
      { readonly pluginContext: unknown },
    ];
    const script = scripts.get(name) ?? { kind: "nothing" };
    seen.set(name, { args: await readFiles(name, args, script), pluginContext: context.pluginContext });
    return play(name, args, script);
  };
}

/** Starts as the configuration says: well, or with an error, or not at all. */
async function onActivate({ api }: { readonly api: Api }): Promise<void> {
  const { activate } = await api.loadPluginConfiguration({});
  if (activate === "fail") throw new Error("the licence of the judge is missing");
  if (activate === "exit") process.exit(3);
}

const own = ["onActivate", "serveHTTP", "serveMetrics"];
const names = Object.keys(hookTable).filter((name) => !own.includes(name)) as Name[];
const http = serve({ scripts, seen });

export default definePlugin({
  hooks: {
    ...Object.fromEntries(names.map((name) => [name, hook(name)])),
    onActivate,
    serveHTTP: http,
    serveMetrics: http,
  },
});
