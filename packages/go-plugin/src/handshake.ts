/** go-plugin's own protocol version, the first field of the handshake line. There has only ever been this one. */
export const coreProtocolVersion = 1;

/** Mattermost's plugin version, the second field of the handshake line. There has only ever been this one. */
export const appProtocolVersion = 1;

export type PluginProtocol = "grpc" | "netrpc";
export type PluginNetwork = "unix" | "tcp";

/** What a plugin tells its host once it listens. */
export interface Handshake {
  /** Version of the application protocol, {@link appProtocolVersion} for Mattermost. */
  readonly appVersion: number;
  readonly network: PluginNetwork;
  /** Path of the socket, or `host:port`. */
  readonly address: string;
  readonly protocol: PluginProtocol;
}
