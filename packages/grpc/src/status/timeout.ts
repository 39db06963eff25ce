import { longestTimeoutMs } from "@mattermost-plugin/carrier";

const milliseconds: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1_000, m: 1, u: 1e-3, n: 1e-6 };

/** What a `grpc-timeout` header says. */
export type ParsedTimeout = { readonly ok: true; readonly timeoutMs: number | undefined } | { readonly ok: false };

/** Reads a `grpc-timeout` header into milliseconds, rounded up. An absent header means no limit. */
export function parseTimeout(header: string | string[] | undefined): ParsedTimeout {
  if (header === undefined) return { ok: true, timeoutMs: undefined };
  if (typeof header !== "string" || !/^\d{1,8}[HMSmun]$/.test(header)) return { ok: false };
  const unit = milliseconds[header.charAt(header.length - 1)] ?? 1;
  return { ok: true, timeoutMs: Math.min(Math.ceil(Number.parseInt(header, 10) * unit), longestTimeoutMs) };
}

/** Writes a `grpc-timeout` header. Takes milliseconds; less than 1 is written as 1, as 0 would be no time at all. */
export function formatTimeout(timeoutMs: number): string {
  const whole = Math.max(1, Math.ceil(timeoutMs));
  return whole < 100_000_000 ? `${whole}m` : `${Math.min(99_999_999, Math.ceil(whole / 1000))}S`;
}
