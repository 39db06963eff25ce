import type { SourceMap } from "node:module";

/**
 * Makes stacks name the plugin's sources. The source maps are read when the first stack is asked for: a plugin in which nothing fails
 * pays neither time nor memory for them, unlike with Node's own flag.
 */
export function mapStacks(bundle: { readonly url: string }): void {
  const folder = new URL(".", bundle.url).href;
  const maps = new Map<string, SourceMap | undefined>();

  function mapOf(file: string): SourceMap | undefined {
    if (!maps.has(file)) maps.set(file, readMap(new URL(`${file}.map`)));
    return maps.get(file);
  }

  Error.prepareStackTrace = (error, frames) =>
    [textOf(error), ...frames.map((frame) => `    at ${describe(frame, folder, mapOf)}`)].join("\n");
}

function readMap(file: URL): SourceMap | undefined {
  const { SourceMap } = process.getBuiltinModule("node:module");
  try {
    return new SourceMap(JSON.parse(process.getBuiltinModule("node:fs").readFileSync(file, "utf8")));
  } catch {
    // Without the map the bundle's own positions are all there is to say.
    return undefined;
  }
}

function describe(frame: NodeJS.CallSite, folder: string, mapOf: (file: string) => SourceMap | undefined): string {
  const text = frame.toString();
  const [file, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  if (!file?.startsWith(folder) || line === null || column === null) return text;
  const origin = mapOf(file)?.findOrigin(line, column);
  if (origin === undefined || !("fileName" in origin)) return text;
  const source = origin.fileName.replace(/^(\.\.\/)+/, "");
  return text.replace(`${file}:${line}:${column}`, `${source}:${origin.lineNumber}:${origin.columnNumber}`);
}

function textOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return "an error that has no text";
  }
}
