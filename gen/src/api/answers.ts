// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** What `getEmojiImage` answers. */
export interface GetEmojiImageAnswer {
  image: Uint8Array;
  contentType: string;
}

/** GetEmojiImageAnswer with everything optional: what is left out is zero or absent. */
export interface GetEmojiImageAnswerInit {
  image?: Uint8Array | undefined;
  contentType?: string | undefined;
}

