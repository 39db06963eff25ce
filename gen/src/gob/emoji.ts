// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { Emoji, EmojiInit } from "../model/emoji.ts";

import { basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putInt,
  putText,
  readSafeInt,
  readString,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const emojiType: StructType = structOf("model.Emoji", () => [
  ["Id", basic.string],
  ["CreateAt", basic.int64],
  ["UpdateAt", basic.int64],
  ["DeleteAt", basic.int64],
  ["CreatorId", basic.string],
  ["Name", basic.string],
]);

export const listOfEmojiType: GobType = { kind: "slice", get elem() { return emojiType; } };

export function readEmoji(r: ValueReader, _plans: Plans, plan: Plan): Emoji {
  let id_ = "";
  let createAt = 0;
  let updateAt = 0;
  let deleteAt = 0;
  let creatorId = "";
  let name = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        createAt = readSafeInt(r, "Emoji.createAt");
        break;
      case 2:
        updateAt = readSafeInt(r, "Emoji.updateAt");
        break;
      case 3:
        deleteAt = readSafeInt(r, "Emoji.deleteAt");
        break;
      case 4:
        creatorId = readString(r);
        break;
      case 5:
        name = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, createAt, updateAt, deleteAt, creatorId, name };
}

export function writeEmoji(w: ValueWriter, v: EmojiInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putInt(w, last, 1, "createAt", v.createAt);
  last = putInt(w, last, 2, "updateAt", v.updateAt);
  last = putInt(w, last, 3, "deleteAt", v.deleteAt);
  last = putText(w, last, 4, "creatorId", v.creatorId);
  last = putText(w, last, 5, "name", v.name);
  endStruct(w);
}
