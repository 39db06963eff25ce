/** One thing that is wrong with a manifest. */
export interface ManifestProblem {
  readonly file: string;
  /** Such as `settings_schema.settings[0].type`. Empty: the whole file. */
  readonly field: string;
  /** What is wrong and how to put it right. */
  readonly message: string;
}

export type ManifestError = Error & { readonly name: "ManifestError"; readonly problems: readonly ManifestProblem[] };

export function createManifestError(problems: readonly ManifestProblem[]): ManifestError {
  const text = problems.map(({ file, field, message }) => `${file}: ${field === "" ? "" : `${field} `}${message}`);
  return Object.assign(new Error(text.join("\n")), { name: "ManifestError" as const, problems });
}

/** Tells whether a caught value is a ManifestError, also one made by another copy of this package. */
export function isManifestError(error: unknown): error is ManifestError {
  return error instanceof Error && error.name === "ManifestError" && "problems" in error;
}
