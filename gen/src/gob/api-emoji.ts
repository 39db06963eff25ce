// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  GetEmojiByNameRequestInit,
  GetEmojiImageRequestInit,
  GetEmojiListRequestInit,
  GetEmojiRequestInit,
} from "../model/api-emoji.ts";

import { endStruct, expectObject, putInt, putText, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeGetEmojiListArguments(w: ValueWriter, v: GetEmojiListRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "sortBy", v.sortBy);
  last = putInt(w, last, 1, "page", v.page);
  last = putInt(w, last, 2, "perPage", v.perPage);
  endStruct(w);
}

export function writeGetEmojiByNameArguments(w: ValueWriter, v: GetEmojiByNameRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "name", v.name);
  endStruct(w);
}

export function writeGetEmojiArguments(w: ValueWriter, v: GetEmojiRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "emojiId", v.emojiId);
  endStruct(w);
}

export function writeGetEmojiImageArguments(w: ValueWriter, v: GetEmojiImageRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "emojiId", v.emojiId);
  endStruct(w);
}
