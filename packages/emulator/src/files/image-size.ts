import { imageFormat } from "./image.ts";

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** How large an image is, in pixels; undefined if the server could not decode it. */
export function imageSize(data: Uint8Array): ImageSize | undefined {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  switch (imageFormat(data)) {
    case "png":
      return bytes.length < 24 ? undefined : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    case "gif":
      return bytes.length < 10 ? undefined : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
    case "bmp":
      if (bytes.length < 26) return undefined;
      return { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) };
    case "jpeg":
      return jpegSize(bytes);
    default:
      return undefined;
  }
}

/** Goes through the segments of a JPEG to the one that begins the picture. */
function jpegSize(bytes: Buffer): ImageSize | undefined {
  let offset = 2;
  while (offset + 9 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    if (isFrame(marker)) return { width: bytes.readUInt16BE(offset + 7), height: bytes.readUInt16BE(offset + 5) };
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
