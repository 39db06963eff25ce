// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** What `getEmojiImage` answers. */
export interface GetEmojiImageAnswer {
  /** The bytes of the image file. */
  image: Uint8Array;
  /** Format of the image, such as "png", "gif" or "jpeg". Not a full MIME type. */
  contentType: string;
}

/** GetEmojiImageAnswer with everything optional: what is left out is zero or absent. */
export interface GetEmojiImageAnswerInit {
  /** The bytes of the image file. */
  image?: Uint8Array | undefined;
  /** Format of the image, such as "png", "gif" or "jpeg". Not a full MIME type. */
  contentType?: string | undefined;
}
