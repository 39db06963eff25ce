import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measureGob } from "./gob/measure-gob.ts";
import { presentGob } from "./gob/present-gob.ts";
import { measureGrpc } from "./grpc/measure-grpc.ts";
import { presentGrpc } from "./grpc/present-grpc.ts";
import * as grpcSizes from "./grpc/sizes.ts";
import type { CompareOptions } from "./lib/compare.ts";
import type { PartOptions, PartResults } from "./part.ts";
import { type DriverFigure, driverFigures } from "./stock-server/driver-block.ts";
import { whyNoStockServer } from "./stock-server/go-version.ts";
import { measureStockServer } from "./stock-server/measure-stock-server.ts";
import { presentStockServer } from "./stock-server/present-stock-server.ts";
import * as stockSizes from "./stock-server/sizes.ts";

/** A part of the benchmark. */
export interface Part {
  readonly name: "netrpc" | "grpc" | "gob";
  /** Its heading in bench/RESULTS.md. */
  readonly title: string;
  /** Why it can't run here, or undefined when it can. */
  readonly unable: () => string | undefined;
  readonly run: (
    options: PartOptions & { readonly figures?: readonly DriverFigure[] | undefined },
  ) => Promise<PartResults>;
}

const gobSizes: CompareOptions = { rounds: 31, warmUpRounds: 6, msPerBlock: 40 };
const quickGobSizes: CompareOptions = { rounds: 2, warmUpRounds: 1, msPerBlock: 2 };

/** What is written by hand about goals that are missed. */
const missedGoals = join(import.meta.dirname, "missed-goals.md");

/** The parts in the order in which they are measured and shown. */
export const parts: readonly Part[] = [
  {
    name: "netrpc",
    title: "On a stock server, beside a native Go plugin",
    unable: whyNoStockServer,
    async run({ quick, figures = driverFigures, ...options }) {
      const sizes = quick ? stockSizes.quickSizes : stockSizes.fullSizes;
      const blocks = await measureStockServer({ ...options, sizes, figures });
      const remarks = existsSync(missedGoals) ? readFileSync(missedGoals, "utf8") : undefined;
      return presentStockServer(blocks, sizes, remarks);
    },
  },
  {
    name: "grpc",
    title: "On gRPC, beside stock Connect",
    unable: () => undefined,
    async run({ quick, ...options }) {
      const sizes = quick ? grpcSizes.quickSizes : grpcSizes.fullSizes;
      return presentGrpc(await measureGrpc({ ...options, sizes }), sizes);
    },
  },
  {
    name: "gob",
    title: "Gob, beside other encodings",
    unable: () => undefined,
    async run({ quick, progress }) {
      const sizes = quick ? quickGobSizes : gobSizes;
      progress("reading and writing");
      return presentGob(measureGob(sizes), sizes);
    },
  },
];
