/** What a plugin knows about itself, from its manifest. */
export interface PluginInfo {
  readonly id: string;
  readonly name: string;
  /** Empty if the manifest has none. */
  readonly version: string;
}
