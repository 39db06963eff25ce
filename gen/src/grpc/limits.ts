// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  FilesLimits,
  FilesLimitsInit,
  MessagesLimits,
  MessagesLimitsInit,
  ProductLimits,
  ProductLimitsInit,
  TeamsLimits,
  TeamsLimitsInit,
} from "../model/limits.ts";

import {
  atField,
  beginMessage,
  endMessage,
  expectEnd,
  expectObject,
  messageEnd,
  readInt64,
  readTag,
  readWrapper,
  skipField,
  writeInt32,
  writeInt64,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeFilesLimits(w: Writer, v: FilesLimitsInit): void {
  expectObject(w, v);
  if (v.totalStorage !== undefined) {
    const at = beginMessage(w, 10, "totalStorage");
    if (v.totalStorage !== 0) writeInt64(w, 8, "", v.totalStorage);
    endMessage(w, at);
  }
}

const filesLimitsFields = "1:totalStorage";

export function decodeFilesLimits(r: Reader, length = r.len - r.pos, into?: FilesLimits): FilesLimits {
  let totalStorage: number | undefined;
  if (into !== undefined) ({ totalStorage } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          totalStorage = readWrapper(r, r.uint32(), 8, readInt64, totalStorage ?? 0);
          break;
        default:
          skipField(r, tag, filesLimitsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, filesLimitsFields);
  }
  return { totalStorage };
}

export function encodeMessagesLimits(w: Writer, v: MessagesLimitsInit): void {
  expectObject(w, v);
  if (v.history !== undefined && (v.history | 0) === v.history) {
    const at = beginMessage(w, 10, "history");
    if (v.history !== 0) writeInt32(w, 8, "", v.history);
    endMessage(w, at);
  }
  if (v.history !== undefined && (v.history | 0) !== v.history) {
    const at = beginMessage(w, 8002, "history");
    writeInt64(w, 8, "", v.history);
    endMessage(w, at);
  }
}

const messagesLimitsFields = "1:history 1000:history";

export function decodeMessagesLimits(r: Reader, length = r.len - r.pos, into?: MessagesLimits): MessagesLimits {
  let history: number | undefined;
  let historyExact: number | undefined;
  if (into !== undefined) ({ history } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          history = readWrapper(r, r.uint32(), 8, (reader) => reader.int32(), history ?? 0);
          break;
        case 8002:
          historyExact = readWrapper(r, r.uint32(), 8, readInt64, historyExact ?? 0);
          break;
        default:
          skipField(r, tag, messagesLimitsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, messagesLimitsFields);
  }
  if (historyExact !== undefined) history = historyExact;
  return { history };
}

export function encodeTeamsLimits(w: Writer, v: TeamsLimitsInit): void {
  expectObject(w, v);
  if (v.active !== undefined && (v.active | 0) === v.active) {
    const at = beginMessage(w, 10, "active");
    if (v.active !== 0) writeInt32(w, 8, "", v.active);
    endMessage(w, at);
  }
  if (v.active !== undefined && (v.active | 0) !== v.active) {
    const at = beginMessage(w, 8002, "active");
    writeInt64(w, 8, "", v.active);
    endMessage(w, at);
  }
}

const teamsLimitsFields = "1:active 1000:active";

export function decodeTeamsLimits(r: Reader, length = r.len - r.pos, into?: TeamsLimits): TeamsLimits {
  let active: number | undefined;
  let activeExact: number | undefined;
  if (into !== undefined) ({ active } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          active = readWrapper(r, r.uint32(), 8, (reader) => reader.int32(), active ?? 0);
          break;
        case 8002:
          activeExact = readWrapper(r, r.uint32(), 8, readInt64, activeExact ?? 0);
          break;
        default:
          skipField(r, tag, teamsLimitsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, teamsLimitsFields);
  }
  if (activeExact !== undefined) active = activeExact;
  return { active };
}

export function encodeProductLimits(w: Writer, v: ProductLimitsInit): void {
  expectObject(w, v);
  if (v.files !== undefined) {
    const at = beginMessage(w, 10, "files");
    encodeFilesLimits(w, v.files);
    endMessage(w, at);
  }
  if (v.messages !== undefined) {
    const at = beginMessage(w, 18, "messages");
    encodeMessagesLimits(w, v.messages);
    endMessage(w, at);
  }
  if (v.teams !== undefined) {
    const at = beginMessage(w, 26, "teams");
    encodeTeamsLimits(w, v.teams);
    endMessage(w, at);
  }
}

const productLimitsFields = "1:files 2:messages 3:teams";

export function decodeProductLimits(r: Reader, length = r.len - r.pos, into?: ProductLimits): ProductLimits {
  let files: FilesLimits | undefined;
  let messages: MessagesLimits | undefined;
  let teams: TeamsLimits | undefined;
  if (into !== undefined) ({ files, messages, teams } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          files = decodeFilesLimits(r, r.uint32(), files);
          break;
        case 18:
          messages = decodeMessagesLimits(r, r.uint32(), messages);
          break;
        case 26:
          teams = decodeTeamsLimits(r, r.uint32(), teams);
          break;
        default:
          skipField(r, tag, productLimitsFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, productLimitsFields);
  }
  return { files, messages, teams };
}
