import type { Emoji } from "@mattermost-plugin/gen";
import type { DomainActions } from "../core/domain.ts";
import { requirePermission } from "../permissions/require-permission.ts";
import { createEmoji, deleteEmoji } from "./change-emoji.ts";
import { getEmoji } from "./find-emoji.ts";

export interface EmojiActions {
  /** Creates a custom emoji from an image of at most 512 KiB. */
  createEmoji(name: string, image: Uint8Array): Emoji;
  deleteEmoji(emojiId: string): void;
}

export const emojiActions: DomainActions<EmojiActions> = (server, request) => ({
  createEmoji: (name, image) => {
    const caller = request();
    requirePermission(server, caller, "create_emojis");
    return createEmoji(server, caller.userId, name, image);
  },
  deleteEmoji: (emojiId) => {
    const caller = request();
    const isOwn = getEmoji(server, emojiId).creatorId === caller.userId;
    requirePermission(server, caller, isOwn ? "delete_emojis" : "delete_others_emojis");
    deleteEmoji(server, emojiId);
  },
});
