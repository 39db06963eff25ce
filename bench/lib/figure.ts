import { median, quantile } from "./statistics.ts";

/** What is measured. */
export interface FigureSpec {
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  /** What ours is measured beside. */
  readonly beside: "native Go" | "stock Connect" | "protobuf-es" | "Protocol Buffers" | "JSON" | "the post alone";
}

/** The two values of one round. */
export interface Pair {
  readonly base: number;
  readonly ours: number;
}

/** One line of the results. */
export interface Figure extends FigureSpec {
  /** Medians over the rounds. */
  readonly base: number;
  readonly ours: number;
  /** Ours to base: the median of the ratios within a round, which a slow moment of the machine does not change. */
  readonly ratio: number;
  /** The middle half of the ratios lies between these: the noise. */
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

export function summarise(spec: FigureSpec, pairs: readonly Pair[]): Figure {
  const ratios = pairs.map(({ base, ours }) => ours / base);
  return {
    ...spec,
    base: median(pairs.map(({ base }) => base)),
    ours: median(pairs.map(({ ours }) => ours)),
    ratio: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    rounds: pairs.length,
  };
}

/** `even`: the noise reaches over 1. */
export type Verdict = "better" | "even" | "worse";

export function judge({ better, low, high }: Figure): Verdict {
  if (low <= 1 && high >= 1) return "even";
  return high < 1 === (better === "lower") ? "better" : "worse";
}
