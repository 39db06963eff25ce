/** All bytes of a stream, or the fact that there are more than the limit. */
export type AllBytes = { readonly kind: "all"; readonly bytes: Uint8Array } | { readonly kind: "too-long" };

/** Reads the content of a file whole. Stops at the limit and cancels the stream. Rejects as the stream does, or with a TypeError for what is no content. */
export async function readAll(content: unknown, maxBytes: number): Promise<AllBytes> {
  if (content instanceof Uint8Array)
    return content.length > maxBytes ? { kind: "too-long" } : { kind: "all", bytes: content };
  if (!(content instanceof ReadableStream)) {
    throw new TypeError("the content of a file must be a ReadableStream of Uint8Array, or a Uint8Array");
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content as ReadableStream<unknown>) {
    if (!(chunk instanceof Uint8Array)) {
      throw new TypeError(`the content of a file has a chunk that is no Uint8Array but ${typeof chunk}`);
    }
    length += chunk.length;
    if (length > maxBytes) return { kind: "too-long" };
    chunks.push(chunk);
  }
  const [first] = chunks;
  return { kind: "all", bytes: chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, length) };
}
