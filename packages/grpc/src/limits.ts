/** Flow control windows on both sides. With 256 KiB and more on both, full-duplex streams between two Node processes can stall for ever. */
export const windowBytes = 131_072;

/** The longest message taken in by default: hosts send files whole. */
export const defaultMaxReceiveBytes = 268_435_456;

/** Messages that the host's API server takes from a plugin by default. */
export const defaultApiServerReceiveBytes = 67_108_864;

/** What a default grpc-go server takes, as Mattermost's own gRPC host is one. */
export const defaultMaxSendBytes = 4_194_304;

/** The limit of a call that names none, in milliseconds. */
export const defaultTimeoutMs = 30_000;

/** The longest piece of an HTTP body in one message. */
export const chunkBytes = 65_536;
