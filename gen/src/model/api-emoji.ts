// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

export interface GetEmojiListRequest {
  sortBy: string;
  page: number;
  perPage: number;
}

/** GetEmojiListRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiListRequestInit {
  sortBy?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
}

export interface GetEmojiByNameRequest {
  name: string;
}

/** GetEmojiByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiByNameRequestInit {
  name?: string | undefined;
}

export interface GetEmojiRequest {
  emojiId: string;
}

/** GetEmojiRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiRequestInit {
  emojiId?: string | undefined;
}

export interface GetEmojiImageRequest {
  emojiId: string;
}

/** GetEmojiImageRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiImageRequestInit {
  emojiId?: string | undefined;
}

