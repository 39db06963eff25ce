const plain = /^[\x20-\x24\x26-\x7e]*$/;
const encoder = new TextEncoder();

/** The longest text sent, in UTF-16 units: peers limit how large trailers may be, and drop the call beyond. */
const longestText = 4_096;

/** Writes the text of a `grpc-message` trailer: what is not printable ASCII is percent-encoded UTF-8. A long text is cut. */
export function encodeStatusMessage(text: string): string {
  const sent = text.length <= longestText ? text : `${text.slice(0, longestText)}...`;
  if (plain.test(sent)) return sent;
  let encoded = "";
  for (const byte of encoder.encode(sent)) {
    encoded +=
      byte >= 0x20 && byte <= 0x7e && byte !== 0x25
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}

/** Reads a `grpc-message` trailer. A text that was not encoded properly is kept as it is, as gRPC's specification says. */
export function decodeStatusMessage(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
