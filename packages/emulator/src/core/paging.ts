import { type AppErrorDetails, appError } from "./app-error.ts";

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Turns a page number and size into LIMIT and OFFSET. Throws the server's error for what its database refuses. */
export function pageOf(page: number, perPage: number, error: AppErrorDetails): Page {
  if (perPage < 0 || page * perPage < 0) {
    throw appError({ ...error, detail: `${error.detail}: pq: bigint out of range` });
  }
  return { limit: perPage, offset: page * perPage };
}
