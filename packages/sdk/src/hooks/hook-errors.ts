/** A handler did not finish within the limit that the SDK sets it. */
export type HookTimeoutError = Error & {
  readonly name: "HookTimeoutError";
  readonly hook: string;
  readonly limitMs: number;
};

/** A handler returned what its hook does not allow. */
export type HookReturnError = Error & { readonly name: "HookReturnError"; readonly hook: string };

export function createHookTimeoutError(hook: string, limitMs: number): HookTimeoutError {
  const text =
    `${hook} did not finish within ${limitMs} ms. ` +
    "Answer first and do the rest afterwards, use context.signal to stop, or set timeoutMs in definePlugin.";
  return Object.assign(new Error(text), { name: "HookTimeoutError" as const, hook, limitMs });
}

export function createHookReturnError(hook: string, came: string, allowed: string): HookReturnError {
  return Object.assign(new Error(`${hook} returned ${came}; it may return ${allowed}.`), {
    name: "HookReturnError" as const,
    hook,
  });
}

/** Tells whether a caught value says that the hook's own limit is over, also one made by another copy of this package. */
export function isHookTimeoutError(error: unknown): error is HookTimeoutError {
  return error instanceof Error && error.name === "HookTimeoutError" && "limitMs" in error;
}
