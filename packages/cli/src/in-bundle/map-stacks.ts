import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";

/**
 * Makes stacks name the plugin's sources. The source map is read when the first stack is asked for: a plugin in which nothing fails
 * pays neither time nor memory for it, unlike with Node's own flag.
 */
export function mapStacks(bundle: { readonly url: string; readonly filename: string }): void {
  let map: SourceMap | undefined;
  let tried = false;

  function sourceMap(): SourceMap | undefined {
    if (tried) return map;
    tried = true;
    try {
      map = new SourceMap(JSON.parse(readFileSync(`${bundle.filename}.map`, "utf8")));
    } catch {
      // Without the map the bundle's own positions are all there is to say.
    }
    return map;
  }

  Error.prepareStackTrace = (error, frames) =>
    [textOf(error), ...frames.map((frame) => `    at ${describe(frame, bundle.url, sourceMap)}`)].join("\n");
}

function describe(frame: NodeJS.CallSite, url: string, sourceMap: () => SourceMap | undefined): string {
  const text = frame.toString();
  const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
  if (frame.getFileName() !== url || line === null || column === null) return text;
  const origin = sourceMap()?.findOrigin(line, column);
  if (origin === undefined || !("fileName" in origin)) return text;
  const source = origin.fileName.replace(/^(\.\.\/)+/, "");
  return text.replace(`${url}:${line}:${column}`, `${source}:${origin.lineNumber}:${origin.columnNumber}`);
}

function textOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return "an error that has no text";
  }
}
