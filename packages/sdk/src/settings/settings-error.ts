/** The plugin's configuration does not fit its settings schema. */
export type SettingsError = Error & {
  readonly name: "SettingsError";
  /** What is wrong, a line for each value. Holds no values. */
  readonly reasons: readonly string[];
};

export function createSettingsError(reasons: readonly string[]): SettingsError {
  const text = `the plugin's settings are not valid: ${reasons.join("; ")}. Change them in the System Console, under Plugins.`;
  return Object.assign(new Error(text), { name: "SettingsError" as const, reasons });
}

/** Tells whether a caught value is a SettingsError, also one made by another copy of this package. */
export function isSettingsError(error: unknown): error is SettingsError {
  return error instanceof Error && error.name === "SettingsError" && "reasons" in error;
}
