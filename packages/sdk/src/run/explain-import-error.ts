import { createStartError } from "./start-error.ts";

/** Throws a StartError for what went wrong while a plugin's file was imported. */
export function explainImportError(file: string, error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case "ERR_MODULE_NOT_FOUND":
      throw createStartError(
        `${file} can't be loaded: ${text}. Install the package, or mend the path; files are imported with their ending.`,
        error,
      );
    case "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX":
      throw createStartError(
        `${file} can't be loaded: ${text}. Node runs TypeScript whose types can be erased; for enums, namespaces and parameter properties set ` +
          '"erasableSyntaxOnly" in tsconfig.json and follow what the compiler says, or build the plugin first.',
        error,
      );
    case "ERR_UNKNOWN_FILE_EXTENSION":
      throw createStartError(`${file} can't be loaded: ${text}. The entry is a .ts, .mts, .js or .mjs file.`, error);
  }
  if (error instanceof SyntaxError) throw createStartError(`${positionOf(error) ?? file}: ${text}`, error);
  throw createStartError(`${file} threw while it was loaded: ${text}`, error);
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** V8 puts `file:line` in front of the stack of a syntax error. */
function positionOf(error: SyntaxError): string | undefined {
  const first = error.stack?.split("\n", 1)[0] ?? "";
  return /^(?:file:)?\/.*:\d+$/.test(first) ? first.replace(/^file:\/\//, "") : undefined;
}
