/** What one call may ask for. */
export interface GrpcCallOptions {
  /** Milliseconds until the call is given up. Undefined or Infinity: never. */
  readonly timeoutMs?: number | undefined;
  /** Gives the call up when it aborts; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
