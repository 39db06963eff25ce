import type { ServerResponse } from "node:http";
import { canonicalHeaderName, connectionHeaders } from "./header-names.ts";
import { isAscii, toByteString } from "./header-text.ts";

/** The head of a plugin's response. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Writes the head of a plugin's response, at once if that can be. Answers what is wrong with it instead, when no client could take it. */
export function writeResponseHead(response: ServerResponse, head: ResponseHead): string | undefined {
  if (!Number.isInteger(head.status) || head.status < 200 || head.status > 999) {
    return `the status ${head.status} is not one that a response can end with (200 to 999)`;
  }
  const connection = head.headers.filter(([name]) => name.toLowerCase() === "connection").map(([, value]) => value);
  const left = connectionHeaders(connection);
  const headers = head.headers.filter(([name]) => !left.has(name.toLowerCase()));
  try {
    for (const [name, value] of headers) response.appendHeader(canonicalHeaderName(name), toByteString(value));
    response.strictContentLength = true;
    response.writeHead(head.status);
    // Node.js would write other headers as UTF-8 here, twice encoded then; with the first piece of the body it does not.
    if (headers.every(([, value]) => isAscii(value))) response.flushHeaders();
    return undefined;
  } catch (error) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return error instanceof Error ? error.message : String(error);
  }
}
