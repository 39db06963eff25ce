import type { LoadResult, LoadSpec } from "../../lib/load.ts";
import type { DrivenCall } from "./host-driver.ts";

/** What a host process is asked to do, over Node's channel between parent and child. */
export type HostRequest =
  | { readonly kind: "connect"; readonly socket: string }
  | { readonly kind: "load"; readonly call: DrivenCall; readonly spec: LoadSpec }
  | { readonly kind: "api-load"; readonly spec: LoadSpec };

/** A load, and the processor time that host and plugin spent on it. */
export interface MeasuredLoad extends LoadResult {
  readonly cpuUs: number;
}

export interface HostAddress {
  readonly apiTarget: string;
  readonly apiToken: string | undefined;
}

/** What a host process says: first where its API is, then one answer to each request. */
export type HostReply =
  | { readonly kind: "listening"; readonly address: HostAddress }
  | { readonly kind: "done"; readonly load: MeasuredLoad | undefined }
  | { readonly kind: "failed"; readonly reason: string };
