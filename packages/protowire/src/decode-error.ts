import { type FieldName, fieldPath } from "@mattermost-plugin/plain";

/** Bytes that are not a message of the expected type, or hold a number that JavaScript can't. */
export type DecodeError = Error & {
  readonly name: "DecodeError";
  /** Where in the message, for example `post.createAt`. Empty: the whole message. */
  readonly path: string;
  readonly reason: string;
};

export function createDecodeError(path: string, reason: string, cause?: unknown): DecodeError {
  const message = path === "" ? reason : `${path}: ${reason}`;
  return Object.assign(new Error(message, { cause }), { name: "DecodeError" as const, path, reason });
}

/** Tells whether a caught value is a DecodeError, also one made by another copy of this package. */
export function isDecodeError(error: unknown): error is DecodeError {
  return error instanceof Error && error.name === "DecodeError" && "path" in error && "reason" in error;
}

/** The error for the value that is being read; `atField` adds where it is. */
export function failDecode(reason: string): DecodeError {
  return createDecodeError("", reason);
}

/** The longest path that an error gets: a message may be nested for the sake of nothing else. */
const longestPath = 500;

/**
 * Adds to an error in which field of a message it came up. `fields` is the message's list of fields, "1:id 2:createAt";
 * `lists` holds its lists, whose length is the index of the element that was being read.
 */
export function atField(
  error: unknown,
  tag: number,
  fields: string,
  lists?: Record<string, readonly unknown[]>,
): DecodeError {
  const { path, reason, cause } = isDecodeError(error) ? error : { path: "", reason: reasonOf(error), cause: error };
  const number = tag >>> 3;
  if (number === 0 || path.length > longestPath) return createDecodeError(path, reason, cause);
  const name = fieldName(fields, number);
  if (name === undefined) return createDecodeError(joinPaths(`field ${number}`, path), reason, cause);
  const list = lists?.[name];
  const steps: FieldName[] = list === undefined ? [name] : [name, list.length];
  return createDecodeError(joinPaths(fieldPath(steps), path), reason, cause);
}

/** Looks a field up in a message's list of fields. Empty for the only field of an unwrapped message. */
export function fieldName(fields: string, number: number): string | undefined {
  return new RegExp(`(?:^| )${number}:(\\S*)`).exec(fields)?.[1];
}

function joinPaths(outer: string, inner: string): string {
  if (outer === "" || inner === "" || inner.startsWith("[")) return outer + inner;
  return `${outer}.${inner}`;
}

/** Says in words what the reader's own errors mean. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) {
    return error.message.includes("call stack") ? "is nested too deep" : "the message ends in the middle";
  }
  if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA") {
    return "is not valid UTF-8";
  }
  return error instanceof Error ? error.message : String(error);
}
