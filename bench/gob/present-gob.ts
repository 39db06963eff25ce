import type { CompareOptions } from "../lib/compare.ts";
import type { Figure } from "../lib/figure.ts";
import type { PartResults } from "../part.ts";
import { describeMachine } from "../report/machine.ts";
import { noiseLine } from "../report/noise-line.ts";
import { verdictTables } from "../report/verdict-tables.ts";

/** The part with the gob codec as it is shown. */
export function presentGob(figures: readonly Figure[], { rounds, msPerBlock }: CompareOptions): PartResults {
  return {
    figures,
    machine: describeMachine(),
    method: `Reading and writing the same post in one process, in turn, in ${rounds} rounds of blocks of ${msPerBlock} ms; the definitions of gob's types have been
sent before, as on a connection that lives. The values are nanoseconds of one post. Gob has no goal of its own here: it is what stock
servers speak, and this shows what that costs.`,
    summary: [noiseLine(figures)],
    tables: verdictTables(figures),
    lists: [],
  };
}
