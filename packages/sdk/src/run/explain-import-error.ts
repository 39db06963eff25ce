import { execFile } from "node:child_process";
import { createStartError } from "./start-error.ts";

/** Throws a StartError for what went wrong while a plugin's file was imported. */
export async function explainImportError(file: string, error: unknown): Promise<never> {
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
  if (error instanceof SyntaxError) {
    const position = positionIn(error.stack ?? "") ?? (await findPosition(file));
    throw createStartError(`${position ?? `${file}, or a file that it imports`}: ${text}`, error);
  }
  throw createStartError(`${file} threw while it was loaded: ${text}`, error);
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** Node puts the place of a syntax error in front of a stack, or of what it prints. */
function positionIn(text: string): string | undefined {
  const first = text.split("\n", 1)[0] ?? "";
  return /^(?:file:\/\/)?\/.*:\d+$/.test(first) ? first.replace(/^file:\/\//, "") : undefined;
}

/** Asks another Node for the place: a syntax error of JavaScript that was caught no longer has it. */
function findPosition(file: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--check", file], { timeout: 3_000, env: {} }, (_error, _stdout, stderr) =>
      resolve(positionIn(stderr)),
    );
  });
}
