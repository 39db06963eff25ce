import { type FieldName, problemAt } from "@mattermost-plugin/plain";
import type { Writer } from "./writer.ts";

/** The number of an enum value that this version does not know, which is its decimal text. `known` lists the others. */
export function unknownEnumNumber(w: Writer, name: FieldName, text: string, known: string): number {
  const number = typeof text === "string" && /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if ((number | 0) === number) return number;
  throw problemAt(
    w,
    name,
    `expected one of ${known}, got ${typeof text === "string" ? JSON.stringify(text) : typeof text}`,
  );
}
