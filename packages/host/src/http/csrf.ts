import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { GatewaySession } from "./session.ts";

/** A form that is longer is not looked at: the request then counts as not signed in. */
const longestForm = 1_048_576;

export interface CsrfCheck {
  readonly passed: boolean;
  /** What was read of the body on the way; it belongs before the rest. */
  readonly read: readonly Buffer[];
}

/** Checks that a request with a session from a cookie was made by the web app: by its header, else by its form field `csrf`. */
export async function checkCsrf(request: IncomingMessage, session: GatewaySession): Promise<CsrfCheck> {
  if (request.method === "GET") return { passed: true, read: [] };
  const header = request.headers["x-csrf-token"];
  if (typeof header === "string") return { passed: isEqual(header, session.csrfToken), read: [] };
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "")) {
    return { passed: false, read: [] };
  }
  const read: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    read.push(chunk);
    length += chunk.length;
    if (length > longestForm) return { passed: false, read };
  }
  const token = new URLSearchParams(Buffer.concat(read).toString("utf8")).get("csrf") ?? "";
  return { passed: isEqual(token, session.csrfToken), read };
}

function isEqual(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return wanted !== "" && a.length === b.length && timingSafeEqual(a, b);
}
