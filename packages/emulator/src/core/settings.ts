/** What a deployment of the server decides. */
export interface ServerSettings {
  /** The version that the server says it is. */
  readonly version: string;
  /** Where the files of a plugin lie. */
  readonly bundlePath: (pluginId: string) => string;
  /** The folder that the server says it keeps files in. Nothing is ever written there. */
  readonly dataPath: string;
}
