/** All bytes of a stream, or the fact that there are more than `maxBytes`. */
export type AllBytes = { readonly kind: "all"; readonly bytes: Uint8Array } | { readonly kind: "too-long" };

/** Reads content whole. Stops reading at the limit. Rejects as the stream does, or with a TypeError for what is no content. */
export async function readAll(content: ReadableStream<Uint8Array> | Uint8Array | undefined, maxBytes: number): Promise<AllBytes> {
  if (content === undefined) return { kind: "all", bytes: new Uint8Array(0) };
  if (content instanceof Uint8Array) return content.length > maxBytes ? { kind: "too-long" } : { kind: "all", bytes: content };
  if (!(content instanceof ReadableStream)) {
    throw new TypeError("file content must be a ReadableStream of Uint8Array, or a Uint8Array");
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of content) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError(`a chunk of file content is no Uint8Array but ${typeof chunk}`);
    length += chunk.length;
    if (length > maxBytes) return { kind: "too-long" };
    chunks.push(chunk);
  }
  const [first] = chunks;
  return { kind: "all", bytes: chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, length) };
}
