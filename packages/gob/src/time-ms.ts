import { type FieldName, problemAt, wrongType } from "@mattermost-plugin/plain";
import { gobError } from "./gob-error.ts";
import { putField } from "./put-field.ts";
import { type Reader, viewBytes } from "./reader.ts";
import { readTime, writeTime } from "./time.ts";
import type { ValueWriter } from "./value-writer.ts";
import { writeBytes } from "./writer.ts";

/** Reads a time.Time as milliseconds since the epoch; its zone and what is below a millisecond are dropped. */
export function readTimeMs(r: Reader, name: string): number {
  const { seconds, nanoseconds } = readTime(viewBytes(r));
  const ms = Number(seconds) * 1000 + Math.floor(nanoseconds / 1e6);
  if (!Number.isSafeInteger(ms)) throw gobError("out_of_range", `${name} is ${seconds} s from 1970, beyond 2^53 ms`);
  return ms;
}

/** Writes milliseconds since the epoch as a time.Time in UTC. 0 is no time, which is left out. */
export function putTimeMs(
  w: ValueWriter,
  last: number,
  at: number,
  name: FieldName,
  value: number | undefined,
): number {
  if (value === undefined || value === 0) return last;
  if (!Number.isSafeInteger(value)) {
    if (typeof value !== "number") throw wrongType(w, name, "milliseconds since 1970", value);
    throw problemAt(w, name, `${value} is not a whole number of milliseconds`);
  }
  const ms = BigInt(value);
  const rest = ((ms % 1000n) + 1000n) % 1000n;
  putField(w, last, at);
  writeBytes(w, writeTime({ seconds: (ms - rest) / 1000n, nanoseconds: Number(rest) * 1_000_000, offset: undefined }));
  return at;
}
