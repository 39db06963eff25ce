import { type BuildError, createBuildError } from "./build-error.ts";

interface Message {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** A message of esbuild as one line: where and what. */
export function compileMessage({ text, location }: Message): string {
  return location === null ? text : `${location.file}:${location.line}:${location.column + 1}: ${text}`;
}

/** The BuildError for what esbuild threw, with what to do about it; undefined when it is no failed build. */
export function compileError(error: unknown): BuildError | undefined {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return undefined;
  const failures: readonly Message[] = error.errors;
  return createBuildError(
    failures.map((failure) => `${compileMessage(failure)}${hint(failure.text)}`).join("\n"),
    error,
  );
}

function hint(text: string): string {
  if (text.includes('".node" files')) {
    return ". Native addons can't be part of a bundle: they differ from system to system. Use a package in JavaScript or WebAssembly";
  }
  return text.startsWith("Could not resolve") ? ". Install the package, or mend the path" : "";
}
