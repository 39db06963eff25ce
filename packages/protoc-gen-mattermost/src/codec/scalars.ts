import type { ScalarName } from "../schema/contract.ts";
import type { CodecModule } from "./codec-module.ts";

/** How a scalar stands on the wire. */
interface Scalar {
  readonly wireType: 0 | 1 | 2 | 5;
  /** The function of protowire that writes it. */
  readonly write: string;
  /** The function of protowire that reads it; undefined where the reader's own method does. */
  readonly read?: string;
  readonly method?: string;
  /** Its zero value as an expression. */
  readonly zero: string;
}

const scalars: Readonly<Record<ScalarName, Scalar>> = {
  double: { wireType: 1, write: "writeDouble", method: "double()", zero: "0" },
  float: { wireType: 5, write: "writeFloat", method: "float()", zero: "0" },
  int64: { wireType: 0, write: "writeInt64", read: "readInt64", zero: "0" },
  uint64: { wireType: 0, write: "writeUint64", read: "readUint64", zero: "0" },
  int32: { wireType: 0, write: "writeInt32", method: "int32()", zero: "0" },
  fixed64: { wireType: 1, write: "writeFixed64", read: "readFixed64", zero: "0" },
  fixed32: { wireType: 5, write: "writeFixed32", method: "fixed32()", zero: "0" },
  bool: { wireType: 0, write: "writeBool", method: "bool()", zero: "false" },
  string: { wireType: 2, write: "writeString", read: "readString", zero: '""' },
  bytes: { wireType: 2, write: "writeBytes", read: "readBytes", zero: "new Uint8Array(0)" },
  uint32: { wireType: 0, write: "writeUint32", method: "uint32()", zero: "0" },
  sfixed32: { wireType: 5, write: "writeSfixed32", method: "sfixed32()", zero: "0" },
  sfixed64: { wireType: 1, write: "writeSfixed64", read: "readSfixed64", zero: "0" },
  sint32: { wireType: 0, write: "writeSint32", method: "sint32()", zero: "0" },
  sint64: { wireType: 0, write: "writeSint64", read: "readSint64", zero: "0" },
};

export function scalarWireType(scalar: ScalarName): number {
  return scalars[scalar].wireType;
}

export function scalarZero(scalar: ScalarName): string {
  return scalars[scalar].zero;
}

/** The function that writes the scalar. */
export function scalarWriter(scalar: ScalarName, module: CodecModule): string {
  return module.wire(scalars[scalar].write);
}

/** An expression that reads the scalar. */
export function readScalar(scalar: ScalarName, module: CodecModule): string {
  const { read, method } = scalars[scalar];
  return read === undefined ? `r.${method}` : `${module.wire(read)}(r)`;
}

/** An expression of a function that reads the scalar from a reader. */
export function scalarReader(scalar: ScalarName, module: CodecModule): string {
  const { read, method } = scalars[scalar];
  return read === undefined ? `(reader) => reader.${method}` : module.wire(read);
}

/** A condition under which a value is not the zero that the wire leaves out. */
export function notZero(scalar: ScalarName, value: string, module: CodecModule): string {
  switch (scalar) {
    case "double":
    case "float":
      return `!Object.is(${value}, 0)`;
    case "bytes":
      return `!${module.wire("isEmptyBytes")}(${value})`;
    default:
      return `${value} !== ${scalarZero(scalar)}`;
  }
}
