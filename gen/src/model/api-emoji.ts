// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** Request of `getEmojiList`. */
export interface GetEmojiListRequest {
  /** "name" sorts by name; any other text leaves the order to the server. */
  sortBy: string;
  /** Page, counted from 0. */
  page: number;
  /** Emojis on a page. */
  perPage: number;
}

/** GetEmojiListRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiListRequestInit {
  /** "name" sorts by name; any other text leaves the order to the server. */
  sortBy?: string | undefined;
  /** Page, counted from 0. */
  page?: number | undefined;
  /** Emojis on a page. */
  perPage?: number | undefined;
}

/** Request of `getEmojiByName`. */
export interface GetEmojiByNameRequest {
  /** Name without colons. */
  name: string;
}

/** GetEmojiByNameRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiByNameRequestInit {
  /** Name without colons. */
  name?: string | undefined;
}

/** Request of `getEmoji`. */
export interface GetEmojiRequest {
  /** Id of the emoji. */
  emojiId: string;
}

/** GetEmojiRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiRequestInit {
  /** Id of the emoji. */
  emojiId?: string | undefined;
}

/** Request of `getEmojiImage`. */
export interface GetEmojiImageRequest {
  /** Id of the emoji. */
  emojiId: string;
}

/** GetEmojiImageRequest with everything optional: what is left out is zero or absent. */
export interface GetEmojiImageRequestInit {
  /** Id of the emoji. */
  emojiId?: string | undefined;
}
