import type { Emoji, GetEmojiImageAnswer } from "@mattermost-plugin/gen";
import { appError, notFoundDetail } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { findRow, findRows } from "../core/table.ts";
import { readFile } from "../files/find-file.ts";
import { imageFormat } from "../files/image.ts";
import { emojiTable } from "./emoji-table.ts";

/** The custom emoji of this id. Throws the server's error; `where` is the place it names. */
export function getEmoji(server: Server, emojiId: string, where = "GetEmoji"): Emoji {
  const emoji = findRow(server.db, emojiTable, `WHERE id = ? AND "deleteAt" = 0`, emojiId);
  if (emoji) return emoji;
  const detail = notFoundDetail("Emoji", `Id=${emojiId}`);
  throw appError({ where, id: "app.emoji.get.no_result", status: 404, detail });
}

/** The custom emoji of exactly this name; undefined if there is none. */
export function findEmojiByName(server: Server, name: string): Emoji | undefined {
  return findRow(server.db, emojiTable, `WHERE name = ? AND "deleteAt" = 0`, name);
}

/** As findEmojiByName, but throws the server's error. */
export function getEmojiByName(server: Server, name: string): Emoji {
  const emoji = findEmojiByName(server, name);
  if (emoji) return emoji;
  const detail = notFoundDetail("Emoji", `Name=${name}`);
  throw appError({ where: "GetEmojiByName", id: "app.emoji.get_by_name.no_result", status: 404, detail });
}

/** The custom emoji, one page; sorted by `"name"`, or in the order of their creation. */
export function listEmojis(server: Server, sortBy: string, page: number, perPage: number): Emoji[] {
  const order = sortBy === "name" ? "name" : "rowid";
  const rest = `WHERE "deleteAt" = 0 ORDER BY ${order} LIMIT ? OFFSET ?`;
  return findRows(server.db, emojiTable, rest, Math.max(0, perPage), Math.max(0, page * perPage));
}

/** The image of a custom emoji and its format, such as `png`. */
export function getEmojiImage(server: Server, emojiId: string): GetEmojiImageAnswer {
  const { id } = getEmoji(server, emojiId, "GetEmojiImage");
  const image = readFile(server, emojiPath(id));
  return { image, contentType: imageFormat(image) ?? "" };
}

export function emojiPath(emojiId: string): string {
  return `emoji/${emojiId}/image`;
}
