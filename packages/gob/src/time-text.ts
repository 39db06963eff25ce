import { gobError } from "./gob-error.ts";
import { type Reader, viewBytes } from "./reader.ts";
import { readTime } from "./time.ts";

/** Reads a time.Time as Go writes it in JSON: RFC 3339 in the time's own zone, with nanoseconds where there are any. */
export function readTimeText(r: Reader): string {
  const { seconds, nanoseconds, offset = 0 } = readTime(viewBytes(r));
  const local = new Date(Number(seconds + BigInt(offset)) * 1000);
  const year = local.getUTCFullYear();
  if (!(year >= 0 && year <= 9999))
    throw gobError("out_of_range", `a time ${seconds} s from 1970, which JSON can't show`);
  const clock = local.toISOString().replace(/\.\d+Z$/, "");
  const fraction = nanoseconds === 0 ? "" : `.${String(nanoseconds).padStart(9, "0").replace(/0+$/, "")}`;
  return `${clock}${fraction}${zone(offset)}`;
}

function zone(offset: number): string {
  if (offset === 0) return "Z";
  const minutes = Math.trunc(Math.abs(offset) / 60);
  const [hour, minute] = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${offset < 0 ? "-" : "+"}${hour}:${minute}`;
}
