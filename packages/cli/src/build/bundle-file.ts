/** A regular file of a bundle. */
export interface BundleFile {
  /** From the bundle's root, with slashes, such as `server/plugin.mjs`. */
  readonly path: string;
  readonly executable: boolean;
  readonly content: FileContent;
}

/** What is small enough comes as bytes; the rest is read from disk when the archive is written. */
export type FileContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "file"; readonly file: string; readonly size: number };

export function textFile(path: string, text: string): BundleFile {
  return { path, executable: false, content: { kind: "bytes", bytes: Buffer.from(text) } };
}

/** Bytes that a file has in the bundle. */
export function sizeOf({ content }: BundleFile): number {
  return content.kind === "bytes" ? content.bytes.length : content.size;
}
