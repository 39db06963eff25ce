/** The content of the last message behind its type id. */
export function lastValue(stream: Buffer): Buffer {
  let offset = 0;
  let value = stream;
  while (offset < stream.length) {
    const first = stream[offset] ?? 0;
    const width = first < 0x80 ? 0 : 0x100 - first;
    const size = width === 0 ? first : stream.readUIntBE(offset + 1, width);
    value = stream.subarray(offset + 1 + width, offset + 1 + width + size);
    offset += 1 + width + size;
  }
  const first = value[0] ?? 0;
  return value.subarray(first < 0x80 ? 1 : 1 + 0x100 - first);
}
