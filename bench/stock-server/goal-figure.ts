import type { Figure } from "../lib/figure.ts";
import { numberText } from "../report/number-text.ts";

/** What a figure is to reach: a limit of its ratio, of our own value, or of our own value to that of the figure before it. */
export interface Goal {
  readonly of: "ratio" | "value" | "value to the one before";
  readonly limit: number;
}

/** A figure that may have a goal. */
export interface GoalFigure extends Figure {
  readonly goal?: { readonly text: string; readonly met: boolean } | undefined;
}

/** Holds a figure to its goal. `before` is the figure above it in the table. */
export function withGoal(figure: Figure, goal: Goal | undefined, before: Figure | undefined): GoalFigure {
  if (goal === undefined) return figure;
  const lower = figure.better === "lower";
  const { value, limit } = held(figure, goal, before);
  const met = lower ? value <= goal.limit : value >= goal.limit;
  return { ...figure, goal: { text: `${lower ? "<=" : ">="} ${limit}`, met } };
}

function held(figure: Figure, { of, limit }: Goal, before: Figure | undefined): { value: number; limit: string } {
  switch (of) {
    case "ratio":
      // To two digits, as goals are set and ratios are shown.
      return { value: Number(figure.ratio.toFixed(2)), limit: limit.toFixed(2) };
    case "value":
      return { value: figure.ours, limit: `${numberText(limit)} ${figure.unit}` };
    case "value to the one before":
      return { value: figure.ours / (before?.ours ?? Number.NaN), limit: `${limit} x the line above` };
  }
}
