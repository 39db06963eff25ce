/** The size of a frame's header in bytes: version, type, flags (2), stream id (4), length (4), big endian. */
export const headerSize = 12;

/** What a frame is. */
export const frameType = { data: 0, windowUpdate: 1, ping: 2, goAway: 3 } as const;

/** What a frame says about its stream, or about a ping. */
export const flag = { syn: 1, ack: 2, fin: 4, rst: 8 } as const;

/** How many bytes each direction of a stream may carry before its receiver has to grant more. */
export const initialWindow = 262144;

/** The reasons a session is ended with. */
export const goAwayReason = { normal: 0, protocolError: 1, internalError: 2 } as const;

/** A frame's header. `length` is the size of the body for data, the delta for a window update, the value of a ping, the reason of a go away. */
export interface FrameHeader {
  readonly type: number;
  readonly flags: number;
  readonly streamId: number;
  readonly length: number;
}

/** Writes a header at an offset. */
export function writeHeader(
  target: Buffer,
  offset: number,
  type: number,
  flags: number,
  streamId: number,
  length: number,
): void {
  target[offset] = 0;
  target[offset + 1] = type;
  target.writeUInt16BE(flags, offset + 2);
  target.writeUInt32BE(streamId, offset + 4);
  target.writeUInt32BE(length, offset + 8);
}

/** Reads the header at an offset, or says why it is none. */
export function readHeader(source: Buffer, offset: number): FrameHeader | string {
  const version = source[offset];
  if (version !== 0) return `version ${version} is not 0`;
  const type = source[offset + 1] ?? 0;
  if (type > frameType.goAway) return `type ${type} is unknown`;
  return {
    type,
    flags: source.readUInt16BE(offset + 2),
    streamId: source.readUInt32BE(offset + 4),
    length: source.readUInt32BE(offset + 8),
  };
}
