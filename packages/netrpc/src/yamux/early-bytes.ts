/** Bytes of a stream that nobody takes yet: at most a window. */
export interface EarlyBytes {
  readonly size: number;
  /** Copies a piece behind the others: a piece of one byte must not keep all that was read with it. */
  add(piece: Buffer): void;
  /** Puts bytes in front of the others; they must not change afterwards. */
  putBack(bytes: Buffer): void;
  /** Takes all bytes out. */
  take(): Buffer;
}

const nothing = Buffer.alloc(0);
const firstSize = 256;

/** Makes an empty collection. */
export function createEarlyBytes(): EarlyBytes {
  let bytes: Buffer = nothing;
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(piece) {
      const end = size + piece.length;
      if (end > bytes.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(end, size * 2, firstSize));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(piece, size);
      size = end;
    },
    putBack(front) {
      bytes = size === 0 ? front : Buffer.concat([front, bytes.subarray(0, size)]);
      size += front.length;
    },
    take() {
      const all = bytes.subarray(0, size);
      bytes = nothing;
      size = 0;
      return all;
    },
  };
}
