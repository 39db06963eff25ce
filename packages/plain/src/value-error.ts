import { type FieldName, fieldPath } from "./field-path.ts";

/** A value that can't be written. The message names the path, what was expected there and what was found. */
export type ValueError = Error & {
  readonly name: "ValueError";
  /** Where in the value, for example `post.fileIds[2]`. Empty: the whole value. */
  readonly path: string;
};

/** Where a writer is in a value. */
export interface Place {
  /** The fields that are being written, outermost first: the first `depth` elements. */
  readonly path: readonly FieldName[];
  readonly depth: number;
}

export function createValueError(path: string, problem: string): ValueError {
  const message = path === "" ? problem : `${path}: ${problem}`;
  return Object.assign(new Error(message), { name: "ValueError" as const, path });
}

/** Tells whether a caught value is a ValueError, also one made by another copy of this package. */
export function isValueError(error: unknown): error is ValueError {
  return error instanceof Error && error.name === "ValueError" && "path" in error;
}

/** The error for a value at the place where the writer is. */
export function problemAt(w: Place, name: FieldName, problem: string): ValueError {
  return createValueError(fieldPath([...w.path.slice(0, w.depth), name]), problem);
}

/** The error for a value of the wrong type at the place where the writer is. */
export function wrongType(w: Place, name: FieldName, expected: string, found: unknown): ValueError {
  return problemAt(w, name, `expected ${expected}, got ${describe(found)}`);
}

/** The error for a value with too many others inside each other. Its path is cut: it has as many steps. */
export function tooDeep(w: Place, limit: number): ValueError {
  const start = fieldPath(w.path.slice(0, Math.min(w.depth, 6)));
  return createValueError(start, `what is in it goes more than ${limit} levels deep, or it holds itself`);
}

/** Names a value without showing texts, which may be secret. */
function describe(value: unknown): string {
  switch (typeof value) {
    case "string":
      return "a string";
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    case "bigint":
      return `the bigint ${value}`;
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? "a list" : describeObject(value);
    default:
      return String(value);
  }
}

function describeObject(value: object): string {
  const maker: unknown = value.constructor;
  const name = typeof maker === "function" ? maker.name : "";
  return name === "" || name === "Object" ? "an object" : `an instance of ${name}`;
}
