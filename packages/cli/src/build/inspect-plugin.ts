import { fork } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createBuildError } from "./build-error.ts";
import { compileScript } from "./compile.ts";
import type { JsonSchema } from "./json-schema.ts";

/** What only the plugin itself can tell. */
export interface PluginFacts {
  /** Names of its hooks, sorted. */
  readonly hooks: readonly string[];
  readonly settings: SettingsFacts;
}

export type SettingsFacts =
  | { readonly kind: "none" }
  | { readonly kind: "schema"; readonly schema: JsonSchema }
  /** There is a schema, but it can't be written as JSON Schema. */
  | { readonly kind: "opaque"; readonly reason: string };

type Answer = { readonly ok: true; readonly facts: PluginFacts } | { readonly ok: false; readonly message: string };

/** Milliseconds that loading a plugin may take. */
const limitMs = 30_000;

/** Loads the plugin as the server would, in a process of its own, and asks it for its hooks and settings. Nothing is served. */
export async function inspectPlugin(directory: string, entry: string): Promise<PluginFacts> {
  const folder = await mkdtemp(join(tmpdir(), "mattermost-plugin-build-"));
  try {
    const file = join(folder, "inspect.mjs");
    await writeFile(file, await compileScript(directory, entry, inspectorSource(directory)));
    const answer = await ask(file, directory);
    if (answer.ok) return answer.facts;
    throw createBuildError(`${entry} ${answer.message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inspectorSource(directory: string): string {
  // Only the plugin's own zod knows its schemas for sure. A plugin without zod has none that need it.
  const zod = resolves("zod", directory) ? 'import { toJSONSchema } from "zod";' : "const toJSONSchema = undefined;";
  return `import { isPlugin } from "mattermost-plugin";
${zod}
function settingsOf(settings) {
  if (settings === undefined) return { kind: "none" };
  try {
    const standard = settings["~standard"];
    if (standard?.vendor === "zod" && toJSONSchema !== undefined) {
      return { kind: "schema", schema: toJSONSchema(settings, { io: "input", unrepresentable: "any" }) };
    }
    if (standard?.jsonSchema !== undefined) return { kind: "schema", schema: standard.jsonSchema.input({ target: "draft-2020-12" }) };
    return { kind: "opaque", reason: "schemas of " + standard?.vendor + " can't be written as JSON Schema" };
  } catch (error) {
    return { kind: "opaque", reason: String(error?.message ?? error) };
  }
}
function answerOf(plugin) {
  if (!isPlugin(plugin)) return { ok: false, message: "does not export a plugin as its default. Write: export default definePlugin({ hooks: { ... } })" };
  const hooks = Object.keys(plugin.hooks).filter((name) => plugin.hooks[name] !== undefined).sort();
  return { ok: true, facts: { hooks, settings: settingsOf(plugin.settings) } };
}
let answer;
try {
  answer = answerOf((await import("bundle:plugin")).default);
} catch (error) {
  answer = { ok: false, message: "threw while it was loaded: " + String(error?.stack ?? error) };
}
process.send(answer, () => process.exit(0));
`;
}

function resolves(name: string, directory: string): boolean {
  try {
    createRequire(join(directory, "package.json")).resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** Runs the inspector. What the plugin prints meanwhile goes to stderr. */
function ask(file: string, directory: string): Promise<Answer> {
  return new Promise((resolve) => {
    const child = fork(file, {
      cwd: directory,
      execArgv: ["--no-warnings"],
      stdio: ["ignore", process.stderr, "inherit", "ipc"],
    });
    const timer = setTimeout(() => {
      finish({
        ok: false,
        message: `was not loaded within ${limitMs / 1000} s: an \`await\` at its top waits for something. Do it in onActivate.`,
      });
      child.kill("SIGKILL");
    }, limitMs);
    function finish(answer: Answer): void {
      clearTimeout(timer);
      resolve(answer);
    }
    child.once("message", (answer) => finish(answer as Answer));
    child.once("error", (error) => finish({ ok: false, message: `could not be loaded: ${error.message}` }));
    child.once("exit", (code, signal) =>
      finish({ ok: false, message: `ended its process while it was loaded (${signal ?? `status ${code}`}).` }),
    );
  });
}
