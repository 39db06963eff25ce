// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Emoji, EmojiInit } from "../model/emoji.ts";

import {
  atField,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readString,
  readTag,
  skipField,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeEmoji(w: Writer, v: EmojiInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 16, "createAt", v.createAt);
  if (v.updateAt !== undefined && v.updateAt !== 0) writeInt64(w, 24, "updateAt", v.updateAt);
  if (v.deleteAt !== undefined && v.deleteAt !== 0) writeInt64(w, 32, "deleteAt", v.deleteAt);
  if (v.creatorId !== undefined && v.creatorId !== "") writeString(w, 42, "creatorId", v.creatorId);
  if (v.name !== undefined && v.name !== "") writeString(w, 50, "name", v.name);
}

const emojiFields = "1:id 2:createAt 3:updateAt 4:deleteAt 5:creatorId 6:name";

export function decodeEmoji(r: Reader, length = r.len - r.pos, into?: Emoji): Emoji {
  let id = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let creatorId = "";
  let name = "";
  if (into !== undefined) ({ id, createAt, updateAt, deleteAt, creatorId, name } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 16:
          createAt = readInt64(r);
          break;
        case 24:
          updateAt = readInt64(r);
          break;
        case 32:
          deleteAt = readInt64(r);
          break;
        case 42:
          creatorId = readString(r);
          break;
        case 50:
          name = readString(r);
          break;
        default:
          skipField(r, tag, emojiFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, emojiFields);
  }
  return { id, createAt, updateAt, deleteAt, creatorId, name };
}
