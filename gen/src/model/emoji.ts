// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.

/** A custom emoji that somebody uploaded. The built-in ones have no such entry. */
export interface Emoji {
  /** Id of the emoji. */
  id: string;
  /** When it was uploaded, ms since the epoch. */
  createAt: number;
  /** When it was last changed, ms since the epoch. */
  updateAt: number;
  /** When it was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt: number;
  /** Id of the user who uploaded it. */
  creatorId: string;
  /** Name as written between colons, without them. */
  name: string;
}

/** Emoji with everything optional: what is left out is zero or absent. */
export interface EmojiInit {
  /** Id of the emoji. */
  id?: string | undefined;
  /** When it was uploaded, ms since the epoch. */
  createAt?: number | undefined;
  /** When it was last changed, ms since the epoch. */
  updateAt?: number | undefined;
  /** When it was deleted, ms since the epoch. 0 = not deleted. */
  deleteAt?: number | undefined;
  /** Id of the user who uploaded it. */
  creatorId?: string | undefined;
  /** Name as written between colons, without them. */
  name?: string | undefined;
}
