import { basic, type EncodedValue, type GobType, timeType, writeTime } from "@mattermost-plugin/gob";
import {
  type Plans,
  readTop,
  type ValueReader,
  writeBytes,
  writeCount,
  writeString,
} from "@mattermost-plugin/gob/wire";

/** Values that travel bare, not in a struct, in go-plugin's own calls and in the calls of a response writer. */

export function readTextValue(reader: ValueReader, plans: Plans, id: number): string {
  return readTop(reader, plans, id, basic.string) as string;
}

export function readBoolValue(reader: ValueReader, plans: Plans, id: number): boolean {
  return readTop(reader, plans, id, basic.bool) as boolean;
}

const stringList: GobType = { kind: "slice", elem: basic.string };

export function numberValue(value: number): EncodedValue {
  return { type: basic.uint32, write: (writer) => writeCount(writer, value) };
}

export function bytesValue(value: Uint8Array): EncodedValue {
  return { type: basic.bytes, write: (writer) => writeBytes(writer, value) };
}

/** A moment in milliseconds since 1970. */
export function timeValue(timeMs: number): EncodedValue {
  const seconds = Math.floor(timeMs / 1000);
  const time = { seconds: BigInt(seconds), nanoseconds: (timeMs - seconds * 1000) * 1_000_000, offset: undefined };
  return { type: timeType, write: (writer) => writeBytes(writer, writeTime(time)) };
}

export function textListValue(values: readonly string[]): EncodedValue {
  return {
    type: stringList,
    write(writer) {
      writeCount(writer, values.length);
      for (const value of values) writeString(writer, value);
    },
  };
}
