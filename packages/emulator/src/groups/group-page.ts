import type { Page } from "../core/paging.ts";
import { groupError } from "./group-error.ts";

/** Turns a page number and size into LIMIT and OFFSET. Throws an error for a negative one. */
export function groupPage(page: number, perPage: number, where: string): Page {
  if (page < 0 || perPage < 0) throw groupError(where, "invalid", `there is no page ${page} with ${perPage} entries`);
  return { limit: perPage, offset: page * perPage };
}
