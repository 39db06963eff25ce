import type { DomainApi } from "../core/domain.ts";
import { getEmoji, getEmojiByName, getEmojiImage, listEmojis } from "./find-emoji.ts";

export const emojisApi = ((server) => ({
  getEmojiList: ({ sortBy, page, perPage }) => listEmojis(server, sortBy, page, perPage),
  getEmojiByName: ({ name }) => getEmojiByName(server, name),
  getEmoji: ({ emojiId }) => getEmoji(server, emojiId),
  getEmojiImage: ({ emojiId }) => getEmojiImage(server, emojiId),
})) satisfies DomainApi;
