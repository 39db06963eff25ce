import type { Emoji } from "@mattermost-plugin/gen";
import { booleanSetting } from "../config/read-config.ts";
import { appError } from "../core/app-error.ts";
import { toGoModel } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import type { Server } from "../core/server.ts";
import { insertRow, updateRow } from "../core/table.ts";
import { writeStoredFile } from "../files/file-store.ts";
import { imageFormat } from "../files/image.ts";
import { emojiTable } from "./emoji-table.ts";
import { emojiPath, findEmojiByName, getEmoji } from "./find-emoji.ts";

const largestImage = 512 * 1024;

/** Creates a custom emoji. The image is kept as it is. */
export function createEmoji(server: Server, creatorId: string, name: string, image: Uint8Array): Emoji {
  const where = "createEmoji";
  if (!booleanSetting(server, "ServiceSettings", "EnableCustomEmoji")) {
    throw appError({ where, id: "api.emoji.disabled.app_error", status: 501 });
  }
  if (image.length > largestImage) throw appError({ where, id: "api.emoji.create.too_large.app_error", status: 413 });
  if (!/^[a-zA-Z0-9\-+_]{1,64}$/.test(name)) {
    throw appError({ where: "Emoji.IsValid", id: "model.emoji.name.app_error", status: 400 });
  }
  if (findEmojiByName(server, name)) {
    throw appError({ where, id: "api.emoji.create.duplicate.app_error", status: 400 });
  }
  if (!imageFormat(image)) throw appError({ where, id: "api.emoji.upload.image.app_error", status: 400 });
  const now = server.now();
  const emoji: Emoji = { id: server.newId(), createAt: now, updateAt: now, deleteAt: 0, creatorId, name };
  server.db.transaction(() => {
    insertRow(server.db, emojiTable, emoji);
    writeStoredFile(server.db, emojiPath(emoji.id), image);
  });
  server.events.publish("emoji_added", { emoji: encodeGoJson(toGoModel(emoji)) }, {});
  return emoji;
}

/** Deletes a custom emoji. Reactions with it stay. */
export function deleteEmoji(server: Server, emojiId: string): void {
  const now = server.now();
  updateRow(server.db, emojiTable, { ...getEmoji(server, emojiId), deleteAt: now, updateAt: now });
}
