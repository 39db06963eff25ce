import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http2";
import { createStatusError, type StatusError } from "../status/status-error.ts";

const refusal = createStatusError("UNAUTHENTICATED", "the call carries no valid token (authorization: Bearer ...)");

/** Makes the check of calls for a token. It takes the same time however much of the token is right. */
export function checkToken(token: string): (headers: IncomingHttpHeaders) => StatusError | undefined {
  const expected = digest(`Bearer ${token}`);
  return ({ authorization }) =>
    authorization !== undefined && timingSafeEqual(digest(authorization), expected) ? undefined : refusal;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
