import { fromByteString } from "./header-text.ts";
import type { HeaderValues } from "./request-head.ts";

/** The head of a response, or why it can't be sent. */
export type ResponseHead =
  | {
      readonly kind: "valid";
      readonly head: { readonly statusCode: number; readonly headers: readonly HeaderValues[] };
    }
  | { readonly kind: "refused"; readonly reason: string };

/** Reads the head of an author's response. Headers with several values, Set-Cookie above all, keep them apart. */
export function readResponseHead(response: Response): ResponseHead {
  const { status } = response;
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    return { kind: "refused", reason: `the response has status ${status}; 200 to 599 can be sent` };
  }
  if (response.bodyUsed || response.body?.locked) {
    return {
      kind: "refused",
      reason: "the body of the response was read already; return a response.clone() or a new one",
    };
  }
  return { kind: "valid", head: { statusCode: status, headers: groupHeaders(response.headers) } };
}

/** The headers with their values as bytes, those of Set-Cookie apart. */
export function groupHeaders(headers: Headers): readonly HeaderValues[] {
  const grouped: HeaderValues[] = [];
  for (const [key, value] of headers) {
    if (key !== "set-cookie") grouped.push({ key, values: [fromByteString(value)] });
  }
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) grouped.push({ key: "set-cookie", values: cookies.map(fromByteString) });
  return grouped;
}
