/** When a plugin that fails is started again. */
export interface RestartPolicy {
  /** This many failures within the window deactivate the plugin. Default 3. */
  readonly failures: number;
  /** Milliseconds. Default 60 minutes. */
  readonly windowMs: number;
  /** Wait before the first restart, in milliseconds; each further one within the window waits four times as long. Default 1 s. */
  readonly firstDelayMs: number;
  /** The longest wait, in milliseconds. Default 60 s. */
  readonly longestDelayMs: number;
}

export const defaultRestartPolicy: RestartPolicy = {
  failures: 3,
  windowMs: 3_600_000,
  firstDelayMs: 1_000,
  longestDelayMs: 60_000,
};

export type RestartDecision =
  | { readonly kind: "restart"; readonly delayMs: number }
  | { readonly kind: "give up"; readonly reason: string };

/** Decides what to do after a failure. `past` holds the times of the failures so far, this one last, in Unix milliseconds. */
export function decideRestart(policy: RestartPolicy, past: readonly number[]): RestartDecision {
  const now = past.at(-1) ?? 0;
  const recent = past.filter((time) => now - time <= policy.windowMs).length;
  if (recent >= policy.failures) {
    const minutes = Math.round(policy.windowMs / 6_000) / 10;
    return { kind: "give up", reason: `failed ${recent} times within ${minutes} minutes, so it was deactivated` };
  }
  return { kind: "restart", delayMs: Math.min(policy.firstDelayMs * 4 ** (recent - 1), policy.longestDelayMs) };
}
