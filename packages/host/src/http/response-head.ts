import type { ServerResponse } from "node:http";
import { canonicalHeaderName, connectionHeaders } from "./header-names.ts";

/** The head of a plugin's response. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Writes the head of a plugin's response. Answers what is wrong with it instead, when no client could take it. */
export function writeResponseHead(response: ServerResponse, head: ResponseHead): string | undefined {
  if (!Number.isInteger(head.status) || head.status < 200 || head.status > 999) {
    return `the status ${head.status} is not one that a response can end with (200 to 999)`;
  }
  const connection = head.headers.filter(([name]) => name.toLowerCase() === "connection").map(([, value]) => value);
  const left = connectionHeaders(connection);
  try {
    for (const [name, value] of head.headers) {
      if (!left.has(name.toLowerCase())) response.appendHeader(canonicalHeaderName(name), value);
    }
    response.strictContentLength = true;
    response.writeHead(head.status);
    return undefined;
  } catch (error) {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return error instanceof Error ? error.message : String(error);
  }
}
