/** The names of the two plugins, as the driver is given them. */
export const plugins = { base: "native", ours: "typescript" } as const;

/** What the driver can measure. */
export const driverFigures = ["activation", "memory", "post", "kv", "get", "upload", "download"] as const;
export type DriverFigure = (typeof driverFigures)[number];

/** A line that the driver in conformance/bench writes: what one block of one plugin came to. */
export interface DriverBlock {
  readonly figure: DriverFigure;
  readonly plugin: string;
  readonly round: number;
  readonly inFlight?: number;
  /** Of blocks of calls. */
  readonly p50us?: number;
  readonly p99us?: number;
  readonly callsPerSecond?: number;
  /** The plugin's processor time. */
  readonly cpuUsPerCall?: number;
  /** Of activations. */
  readonly activationMs?: number;
  readonly residentBytes?: number;
  /** Of memory over many hooks, after each step. */
  readonly residentBytesOverHooks?: readonly number[];
}
