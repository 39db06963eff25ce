import type { NetConnectOpts } from "node:net";

/** Where a gRPC server listens, or why the text does not say. */
export type ParsedTarget =
  | { readonly ok: true; readonly connect: NetConnectOpts }
  | { readonly ok: false; readonly reason: string };

/** Reads `unix:/path`, `unix:///path`, `host:port`, `[::1]:port`, with or without gRPC's `dns:` or `passthrough:` before the latter two. */
export function parseTarget(target: string): ParsedTarget {
  const unix = /^unix:(?:\/\/(?=\/))?(.+)$/.exec(target);
  if (unix?.[1] !== undefined) return { ok: true, connect: { path: unix[1] } };
  const tcp =
    /^(?:dns:(?:\/{3})?|passthrough:(?:\/{3})?)?(?:\[([0-9a-fA-F:.]+(?:%[\w.-]+)?)\]|([^\s:/[\]]+)):(\d{1,5})$/.exec(
      target,
    );
  const host = tcp?.[1] ?? tcp?.[2];
  const port = Number(tcp?.[3]);
  if (host === undefined) {
    return {
      ok: false,
      reason: `${JSON.stringify(target)} is no address: expected host:port, [::1]:port or unix:/path`,
    };
  }
  if (port < 1 || port > 65_535) return { ok: false, reason: `${JSON.stringify(target)} has a port outside 1-65535` };
  return { ok: true, connect: { host, port } };
}
