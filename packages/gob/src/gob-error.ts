/** Why a stream or a value was refused. */
export type GobErrorCode =
  | "unexpected_end"
  | "bad_length"
  | "unknown_type"
  | "duplicate_type"
  | "extra_data"
  | "bad_field"
  | "corrupt"
  | "type_mismatch"
  | "unregistered_name"
  | "out_of_range"
  | "bad_custom"
  | "bad_value"
  | "abandoned";

/** An error of this package. */
export type GobError = Error & { readonly name: "GobError"; readonly code: GobErrorCode };

/** Makes an error of this package. */
export function gobError(code: GobErrorCode, message: string): GobError {
  return Object.assign(new Error(`gob: ${message}`), { name: "GobError" as const, code });
}

/** Tells whether a caught value is an error of this package, also of another copy of it. */
export function isGobError(error: unknown): error is GobError {
  return error instanceof Error && error.name === "GobError" && "code" in error;
}
