import type { Figure } from "./lib/figure.ts";
import type { Table } from "./report/table.ts";

export interface PartOptions {
  /** Measures everything, but so briefly that the figures mean nothing. */
  readonly quick: boolean;
  /** Ends the part: its processes are ended, its files removed, and it rejects. */
  readonly signal: AbortSignal;
  /** Told what is measured next. */
  readonly progress: (text: string) => void;
}

/** What one part of the benchmark came to, as it is shown. */
export interface PartResults {
  readonly figures: readonly Figure[];
  /** What was measured on and with. */
  readonly machine: string;
  /** How it was measured, in Markdown. */
  readonly method: string;
  /** What the figures say together, a sentence each. */
  readonly summary: readonly string[];
  readonly tables: readonly Table[];
  /** Lines under a heading, for what is no table. */
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** What somebody wrote about these results, in Markdown. */
  readonly remarks?: string | undefined;
}
