import { readFileSync } from "node:fs";

/** One call of the plugin API as a stock server answered it. */
export interface RecordedCall {
  readonly n: number;
  readonly scenario: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly result?: unknown;
  readonly results?: readonly unknown[];
  readonly error?: RecordedError | null;
  readonly hidden?: Readonly<Record<string, unknown>>;
  readonly select?: readonly string[];
  /** The copy of the recording plugin that called; by default `recorder`. */
  readonly plugin?: string;
  /** What is special about the call. */
  readonly note?: string;
  readonly unstable?: boolean;
  readonly crash?: boolean;
}

export interface RecordedError {
  readonly id?: string;
  readonly message?: string;
  readonly detailed_error?: string;
  readonly where?: string;
  readonly status_code?: number;
  readonly request_id?: string;
  /** The text of an error that is no AppError. */
  readonly $error?: string;
}

/** One thing that was done to a stock server, and the hooks that it fired. */
export interface RecordedStep {
  readonly n: number;
  readonly scenario: string;
  readonly step: string;
  readonly action: RecordedAction;
  readonly answer: unknown;
  readonly hooks?: readonly RecordedHook[];
}

/** A request to the REST API (`as` whom), a call of the plugin API (by which `plugin`), or something else. */
export interface RecordedAction {
  readonly kind: string;
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly as?: string | null;
  readonly args?: readonly unknown[];
  readonly plugin?: string;
  /** What a WebSocket did. */
  readonly do?: unknown;
}

export interface RecordedHook {
  readonly plugin: string;
  readonly hook: string;
  readonly args: readonly unknown[] | null;
  readonly returned: unknown;
  /** What its JSON leaves out of the arguments. */
  readonly hidden?: Readonly<Record<string, unknown>>;
}

export function readCalls(): RecordedCall[] {
  return readLines("answers.jsonl") as RecordedCall[];
}

export function readSteps(): RecordedStep[] {
  return readLines("hooks.jsonl") as RecordedStep[];
}

function readLines(file: string): unknown[] {
  const text = readFileSync(new URL(`../../testdata/${file}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
