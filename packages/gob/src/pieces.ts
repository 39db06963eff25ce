/** Bytes that arrive in pieces and are read together. */
export interface Pieces {
  /** How many bytes there are. */
  readonly size: number;
  /** Adds bytes behind the others; they must not change afterwards. */
  add(bytes: Buffer): void;
  /** Takes all bytes out, in one piece. */
  take(): Buffer;
}

/** Smaller pieces are copied together: a stream in pieces of one byte must not cost an object for each. */
const smallPiece = 1024;
const blockSize = 8192;

/** Makes an empty collection of pieces. */
export function createPieces(): Pieces {
  let parts: Buffer[] = [];
  let size = 0;
  let block: Buffer | undefined;
  let filled = 0;

  function closeBlock(): void {
    if (block) parts.push(block.subarray(0, filled));
    block = undefined;
    filled = 0;
  }

  function copy(bytes: Buffer): void {
    if (block && blockSize - filled < bytes.length) closeBlock();
    block ??= Buffer.allocUnsafeSlow(blockSize);
    block.set(bytes, filled);
    filled += bytes.length;
  }

  return {
    get size() {
      return size;
    },
    add(bytes) {
      if (size > 0 && bytes.length < smallPiece) copy(bytes);
      else {
        closeBlock();
        parts.push(bytes);
      }
      size += bytes.length;
    },
    take() {
      closeBlock();
      const [first] = parts;
      const bytes = parts.length === 1 && first ? first : Buffer.concat(parts, size);
      parts = [];
      size = 0;
      return bytes;
    },
  };
}
