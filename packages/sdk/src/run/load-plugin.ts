import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describeValue } from "../hooks/describe-value.ts";
import { type AnyPlugin, isPlugin } from "../plugin/plugin.ts";
import { explainImportError } from "./explain-import-error.ts";
import { createStartError } from "./start-error.ts";

/** Milliseconds that a plugin's file may take to load; Mattermost's gRPC host waits 10 s for a plugin to start. */
const loadLimitMs = 8_000;

/** Imports a plugin's file and answers its default export. Throws a StartError that names the file and what to change. */
export async function loadPlugin(path: string): Promise<AnyPlugin> {
  const file = resolve(path);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    throw createStartError(
      `${file}: there is no such file. Give the plugin's entry, such as: mattermost-plugin run plugin.ts`,
    );
  }
  const module = await importWithin(file, loadLimitMs);
  return readDefault(file, module);
}

async function importWithin(file: string, limitMs: number): Promise<Record<string, unknown>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          createStartError(
            `${file} was not loaded within ${limitMs} ms; an \`await\` at its top waits for something. Do it in onActivate.`,
          ),
        ),
      limitMs,
    );
  });
  try {
    return await Promise.race([
      import(pathToFileURL(file).href).catch((error) => explainImportError(file, error)),
      tooLate,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

function readDefault(file: string, module: Record<string, unknown>): AnyPlugin {
  const value = isCompiledToCommonJs(module.default) ? module.default.default : module.default;
  if (isPlugin(value)) return value;
  const fix = "Write: export default definePlugin({ hooks: { ... } })";
  if (value === undefined) {
    const names = Object.keys(module);
    const others = names.length > 0 ? ` (it exports ${names.join(", ")})` : "";
    throw createStartError(`${file} has no default export${others}. ${fix}`);
  }
  if (value instanceof Promise)
    throw createStartError(`${file}: the default export is a promise. Await it: export default await ...`);
  throw createStartError(
    `${file}: the default export is ${describeValue(value)}, not what definePlugin returns. ${fix}`,
  );
}

function isCompiledToCommonJs(value: unknown): value is { readonly default: unknown } {
  return typeof value === "object" && value !== null && "__esModule" in value && "default" in value;
}
