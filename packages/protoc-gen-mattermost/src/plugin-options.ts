/** What one run of the plugin writes. */
export interface PluginOptions {
  readonly output: "code" | "reference";
}

/** Reads the options that are not those of every protoc plugin. Throws an error for one that it doesn't know. */
export function parseOptions(options: readonly { readonly key: string; readonly value: string }[]): PluginOptions {
  let output: PluginOptions["output"] = "code";
  for (const { key, value } of options) {
    if (key !== "output" || (value !== "code" && value !== "reference")) {
      throw new Error(`protoc-gen-mattermost has no option ${key}=${value}. Use output=code or output=reference.`);
    }
    output = value;
  }
  return { output };
}
