// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** How to write a key. Absent = unconditionally and for ever. */
export interface PluginKVSetOptions {
  /** Write only if the key still holds the old value. If it does not, the answer is false and nothing changes. */
  atomic: boolean;
  /**
   * Value that the key must hold for an atomic write. Empty = the key must not exist. Setting it without `atomic`
   * is an error.
   */
  oldValue: Uint8Array;
  /** Seconds until the key goes away. 0 = never. */
  expireInSeconds: number;
}

/** PluginKVSetOptions with everything optional: what is left out is zero or absent. */
export interface PluginKVSetOptionsInit {
  /** Write only if the key still holds the old value. If it does not, the answer is false and nothing changes. */
  atomic?: boolean | undefined;
  /**
   * Value that the key must hold for an atomic write. Empty = the key must not exist. Setting it without `atomic`
   * is an error.
   */
  oldValue?: Uint8Array | undefined;
  /** Seconds until the key goes away. 0 = never. */
  expireInSeconds?: number | undefined;
}
