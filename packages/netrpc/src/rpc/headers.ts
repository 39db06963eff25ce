import { basic, type EncodedValue, type StructType, structType } from "@mattermost-plugin/gob";
import {
  nextField,
  type Plans,
  readString,
  readUint,
  skipValue,
  type ValueReader,
  writeCount,
  writeString,
} from "@mattermost-plugin/gob/wire";

/** What stands in front of an argument. */
export interface RequestHeader {
  readonly method: string;
  readonly seq: number;
}

/** What stands in front of a result. */
export interface ResponseHeader {
  readonly seq: number;
  /** Empty unless the call failed. */
  readonly error: string;
}

const requestType: StructType = structType("rpc.Request", () => [
  { name: "ServiceMethod", type: basic.string },
  { name: "Seq", type: basic.uint64 },
]);

const responseType: StructType = structType("rpc.Response", () => [
  { name: "ServiceMethod", type: basic.string },
  { name: "Seq", type: basic.uint64 },
  { name: "Error", type: basic.string },
]);

/** The struct without fields that Go sends where there is nothing to say. */
export const nothing: EncodedValue = { type: structType("", () => []), write: (writer) => writeCount(writer, 0) };

interface Header {
  method: string;
  seq: number;
  error: string;
}

function readHeader(reader: ValueReader, plans: Plans, id: number, type: StructType): Header {
  const { target, fields } = plans.plan(id, type);
  const header: Header = { method: "", seq: 0, error: "" };
  for (let at = nextField(reader, -1, fields.length); at >= 0; at = nextField(reader, at, fields.length)) {
    const field = fields[at];
    if (typeof field === "number") skipValue(reader, field);
    else if (target[at] === 0) header.method = readString(reader);
    else if (target[at] === 1) header.seq = Number(readUint(reader));
    else header.error = readString(reader);
  }
  return header;
}

/** Reads what stands in front of an argument. */
export function readRequestHeader(reader: ValueReader, plans: Plans, id: number): RequestHeader {
  return readHeader(reader, plans, id, requestType);
}

/** Reads what stands in front of a result. */
export function readResponseHeader(reader: ValueReader, plans: Plans, id: number): ResponseHeader {
  return readHeader(reader, plans, id, responseType);
}

/** What to write in front of an argument. */
export function requestHeader(method: string, seq: number): EncodedValue {
  return {
    type: requestType,
    write(writer) {
      writeCount(writer, 1);
      writeString(writer, method);
      if (seq > 0) {
        writeCount(writer, 1);
        writeCount(writer, seq);
      }
      writeCount(writer, 0);
    },
  };
}

/** What to write in front of a result. Clients look at the number and the error only. */
export function responseHeader(seq: number, error: string): EncodedValue {
  return {
    type: responseType,
    write(writer) {
      let last = -1;
      if (seq > 0) {
        writeCount(writer, 2);
        writeCount(writer, seq);
        last = 1;
      }
      if (error !== "") {
        writeCount(writer, 2 - last);
        writeString(writer, error);
      }
      writeCount(writer, 0);
    },
  };
}
