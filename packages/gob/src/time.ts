import { gobError } from "./gob-error.ts";
import type { CustomType } from "./gob-type.ts";

/** Go's time.Time. */
export const timeType: CustomType = { kind: "custom", name: "time.Time", form: "gob" };

/** A moment as Go's time.Time holds it. */
export interface GoTime {
  /** Seconds since the Unix epoch. */
  readonly seconds: bigint;
  /** Nanoseconds within the second. */
  readonly nanoseconds: number;
  /** Seconds east of UTC; undefined for UTC itself, which is not the same as a zone with offset 0. */
  readonly offset: number | undefined;
}

/** Seconds from the year 1, where Go begins to count, to 1970. */
const unixEpoch = 62135596800n;
const utc = -1;

/** Reads the bytes of a time.Time: version, seconds since the year 1, nanoseconds, minutes of the zone; version 2 has seconds of the zone, too. */
export function readTime(bytes: Uint8Array): GoTime {
  const version = bytes[0];
  if (version !== 1 && version !== 2) throw gobError("bad_custom", `time.Time of version ${version}`);
  if (bytes.length !== 14 + version)
    throw gobError("bad_custom", `time.Time of version ${version} in ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const minutes = view.getInt16(13);
  const offset = minutes === utc ? undefined : minutes * 60 + (version === 2 ? view.getInt8(15) : 0);
  return { seconds: view.getBigInt64(1) - unixEpoch, nanoseconds: view.getUint32(9), offset };
}

/** Writes the bytes of a time.Time. */
export function writeTime({ seconds, nanoseconds, offset }: GoTime): Uint8Array {
  const rest = offset === undefined ? 0 : offset % 60;
  const bytes = new Uint8Array(rest === 0 ? 15 : 16);
  const view = new DataView(bytes.buffer);
  bytes[0] = rest === 0 ? 1 : 2;
  view.setBigInt64(1, seconds + unixEpoch);
  view.setUint32(9, nanoseconds);
  view.setInt16(13, offset === undefined ? utc : Math.trunc(offset / 60));
  if (rest !== 0) view.setInt8(15, rest);
  return bytes;
}
