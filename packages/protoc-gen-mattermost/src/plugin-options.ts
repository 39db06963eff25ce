/** What one run of the plugin writes. */
export interface PluginOptions {
  readonly output: "code" | "reference";
  /** The file with the facts about the Go module; without it JSON documents have no types. */
  readonly facts: string | undefined;
}

/** Reads the options that are not those of every protoc plugin. Throws an error for one that it doesn't know. */
export function parseOptions(options: readonly { readonly key: string; readonly value: string }[]): PluginOptions {
  let output: PluginOptions["output"] = "code";
  let facts: string | undefined;
  for (const { key, value } of options) {
    if (key === "facts") facts = value;
    else if (key === "output" && (value === "code" || value === "reference")) output = value;
    else {
      throw new Error(
        `protoc-gen-mattermost has no option ${key}=${value}. Use output=code, output=reference or facts=<file>.`,
      );
    }
  }
  return { output, facts };
}
