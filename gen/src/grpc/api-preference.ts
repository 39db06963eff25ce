// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  DeletePreferencesForUserRequest,
  DeletePreferencesForUserRequestInit,
  GetPreferenceForUserRequest,
  GetPreferenceForUserRequestInit,
  GetPreferencesForUserRequest,
  GetPreferencesForUserRequestInit,
  UpdatePreferencesForUserRequest,
  UpdatePreferencesForUserRequestInit,
} from "../model/api-preference.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { Preference, PreferenceInit } from "../model/preference.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import { decodePreference, encodePreference } from "./preference.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  leave,
  messageEnd,
  readString,
  readTag,
  skipField,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeGetPreferenceForUserRequest(w: Writer, v: GetPreferenceForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.category !== undefined && v.category !== "") writeString(w, 18, "category", v.category);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
}

const getPreferenceForUserRequestFields = "1:userId 2:category 3:name";

export function decodeGetPreferenceForUserRequest(r: Reader, length = r.len - r.pos): GetPreferenceForUserRequest {
  let userId = "";
  let category = "";
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          category = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        default:
          skipField(r, tag, getPreferenceForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPreferenceForUserRequestFields);
  }
  return { userId, category, name };
}

export function encodeGetPreferenceForUserResponse(w: Writer, outcome: ApiOutcome<PreferenceInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePreference(w, answer);
  endMessage(w, at);
}

const getPreferenceForUserResponseFields = "1:error 2:preference";

export function decodeGetPreferenceForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Preference | undefined, AppError> {
  let error_: AppError | undefined;
  let preference: Preference | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          preference = decodePreference(r, r.uint32(), preference);
          break;
        default:
          skipField(r, tag, getPreferenceForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPreferenceForUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: preference };
}

export function encodeGetPreferencesForUserRequest(w: Writer, v: GetPreferencesForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
}

const getPreferencesForUserRequestFields = "1:userId";

export function decodeGetPreferencesForUserRequest(r: Reader, length = r.len - r.pos): GetPreferencesForUserRequest {
  let userId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        default:
          skipField(r, tag, getPreferencesForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPreferencesForUserRequestFields);
  }
  return { userId };
}

export function encodeGetPreferencesForUserResponse(w: Writer, outcome: ApiOutcome<readonly PreferenceInit[], AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  expectList(w, "result", answer);
  enter(w, "result");
  let index = 0;
  for (const item of answer) {
    const at = beginMessage(w, 18, index);
    encodePreference(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getPreferencesForUserResponseFields = "1:error 2:preferences";

export function decodeGetPreferencesForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Preference[] | undefined, AppError> {
  let error_: AppError | undefined;
  let preferences: Preference[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 18:
          preferences.push(decodePreference(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getPreferencesForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPreferencesForUserResponseFields, { preferences });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: preferences };
}

export function encodeUpdatePreferencesForUserRequest(w: Writer, v: UpdatePreferencesForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.preferences !== undefined) {
    expectList(w, "preferences", v.preferences);
    enter(w, "preferences");
    let index = 0;
    for (const item of v.preferences) {
      const at = beginMessage(w, 18, index);
      encodePreference(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const updatePreferencesForUserRequestFields = "1:userId 2:preferences";

export function decodeUpdatePreferencesForUserRequest(r: Reader, length = r.len - r.pos): UpdatePreferencesForUserRequest {
  let userId = "";
  let preferences: Preference[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          preferences.push(decodePreference(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updatePreferencesForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePreferencesForUserRequestFields, { preferences });
  }
  return { userId, preferences };
}

export function encodeUpdatePreferencesForUserResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const updatePreferencesForUserResponseFields = "1:error";

export function decodeUpdatePreferencesForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, updatePreferencesForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePreferencesForUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeletePreferencesForUserRequest(w: Writer, v: DeletePreferencesForUserRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.preferences !== undefined) {
    expectList(w, "preferences", v.preferences);
    enter(w, "preferences");
    let index = 0;
    for (const item of v.preferences) {
      const at = beginMessage(w, 18, index);
      encodePreference(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const deletePreferencesForUserRequestFields = "1:userId 2:preferences";

export function decodeDeletePreferencesForUserRequest(r: Reader, length = r.len - r.pos): DeletePreferencesForUserRequest {
  let userId = "";
  let preferences: Preference[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          userId = readString(r);
          break;
        case 18:
          preferences.push(decodePreference(r, r.uint32()));
          break;
        default:
          skipField(r, tag, deletePreferencesForUserRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePreferencesForUserRequestFields, { preferences });
  }
  return { userId, preferences };
}

export function encodeDeletePreferencesForUserResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePreferencesForUserResponseFields = "1:error";

export function decodeDeletePreferencesForUserResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
  let error_: AppError | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        default:
          skipField(r, tag, deletePreferencesForUserResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePreferencesForUserResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
