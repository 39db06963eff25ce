/** Who stands behind a request, as the server that keeps the sessions says. */
export interface GatewaySession {
  readonly id: string;
  readonly userId: string;
  /** What `X-CSRF-Token` must hold when the session comes from a cookie and the request may change something. */
  readonly csrfToken: string;
}

/** Finds the session of a token. Undefined when there is none that is valid. */
export type FindSession = (token: string) => GatewaySession | undefined | Promise<GatewaySession | undefined>;

/** Where a token was found. The first place that has one counts, also when its token is not valid. */
export interface FoundToken {
  readonly token: string;
  readonly from: "header" | "cookie" | "query";
}

export const sessionCookie = "MMAUTHTOKEN";

export function findToken(
  authorization: string | undefined,
  cookies: readonly string[],
  query: URLSearchParams,
): FoundToken | undefined {
  const header = /^(?:bearer|token) (.+)$/i.exec(authorization ?? "")?.[1];
  if (header) return { token: header, from: "header" };
  const cookie = cookies.find((part) => part.startsWith(`${sessionCookie}=`))?.slice(sessionCookie.length + 1);
  if (cookie) return { token: cookie, from: "cookie" };
  const parameter = query.get("access_token");
  return parameter ? { token: parameter, from: "query" } : undefined;
}
