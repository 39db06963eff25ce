/** A header's name as Go writes it: `x-csrf-token` is `X-Csrf-Token`. */
export function canonicalHeaderName(name: string): string {
  return name.toLowerCase().replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}

/** Headers, lower-cased, that belong to one connection and are not passed on. */
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Tells which headers stay behind, given the values of `Connection`. Names are lower-cased. */
export function connectionHeaders(connection: readonly string[]): ReadonlySet<string> {
  const named = connection.flatMap((value) => value.split(",")).map((name) => name.trim().toLowerCase());
  return named.length === 0 ? hopByHop : new Set([...hopByHop, ...named]);
}
