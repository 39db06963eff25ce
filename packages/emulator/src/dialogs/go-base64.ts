export type Decoded =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "error"; readonly text: string };

/** Decodes base64 with padding, and says of what it can't decode what Go's encoding/base64 says. */
export function decodeGoBase64(text: string): Decoded {
  const offset = firstBadByte(text);
  if (offset >= 0) return { kind: "error", text: `illegal base64 data at input byte ${offset}` };
  return { kind: "bytes", bytes: Buffer.from(text, "base64") };
}

function firstBadByte(text: string): number {
  const padding = /={1,2}$/.exec(text)?.index ?? text.length;
  const bad = text.slice(0, padding).search(/[^A-Za-z0-9+/]/);
  if (bad >= 0) return bad;
  return text.length % 4 === 0 ? -1 : text.length - (text.length % 4);
}
