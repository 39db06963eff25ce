/** Bytes before each message: a flag that says whether it is compressed, and its length. */
export const frameHeaderBytes = 5;

/** Writes the header of an uncompressed message of `length` bytes to the beginning of `target`. */
export function writeFrameHeader(target: Uint8Array, length: number): void {
  target[0] = 0;
  target[1] = length >>> 24;
  target[2] = length >>> 16;
  target[3] = length >>> 8;
  target[4] = length;
}
