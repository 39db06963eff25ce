// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  KVCompareAndDeleteRequest,
  KVCompareAndDeleteRequestInit,
  KVCompareAndSetRequest,
  KVCompareAndSetRequestInit,
  KVDeleteAllRequest,
  KVDeleteAllRequestInit,
  KVDeleteRequest,
  KVDeleteRequestInit,
  KVGetRequest,
  KVGetRequestInit,
  KVListRequest,
  KVListRequestInit,
  KVSetRequest,
  KVSetRequestInit,
  KVSetWithExpiryRequest,
  KVSetWithExpiryRequestInit,
  KVSetWithOptionsRequest,
  KVSetWithOptionsRequestInit,
} from "../model/api-kv.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { PluginKVSetOptions } from "../model/kv.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { decodePluginKVSetOptions, encodePluginKVSetOptions } from "./kv.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";

import {
  atField,
  beginMessage,
  endMessage,
  enter,
  expectEnd,
  expectList,
  expectObject,
  isEmptyBytes,
  leave,
  messageEnd,
  readBytes,
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeKVSetRequest(w: Writer, v: KVSetRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.value !== undefined && !isEmptyBytes(v.value)) writeBytes(w, 18, "value", v.value);
}

const kvSetRequestFields = "1:key 2:value";

export function decodeKVSetRequest(r: Reader, length = r.len - r.pos): KVSetRequest {
  let key_ = "";
  let value: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          value = readBytes(r);
          break;
        default:
          skipField(r, tag, kvSetRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvSetRequestFields);
  }
  return { key: key_, value };
}

export function encodeKVSetResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const kvSetResponseFields = "1:error";

export function decodeKVSetResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, kvSetResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvSetResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeKVCompareAndSetRequest(w: Writer, v: KVCompareAndSetRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.oldValue !== undefined && !isEmptyBytes(v.oldValue)) writeBytes(w, 18, "oldValue", v.oldValue);
  if (v.newValue !== undefined && !isEmptyBytes(v.newValue)) writeBytes(w, 26, "newValue", v.newValue);
}

const kvCompareAndSetRequestFields = "1:key 2:oldValue 3:newValue";

export function decodeKVCompareAndSetRequest(r: Reader, length = r.len - r.pos): KVCompareAndSetRequest {
  let key_ = "";
  let oldValue: Uint8Array = new Uint8Array(0);
  let newValue: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          oldValue = readBytes(r);
          break;
        case 26:
          newValue = readBytes(r);
          break;
        default:
          skipField(r, tag, kvCompareAndSetRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvCompareAndSetRequestFields);
  }
  return { key: key_, oldValue, newValue };
}

export function encodeKVCompareAndSetResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const kvCompareAndSetResponseFields = "1:error 2:success";

export function decodeKVCompareAndSetResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let success = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          success = r.bool();
          break;
        default:
          skipField(r, tag, kvCompareAndSetResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvCompareAndSetResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: success };
}

export function encodeKVCompareAndDeleteRequest(w: Writer, v: KVCompareAndDeleteRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.oldValue !== undefined && !isEmptyBytes(v.oldValue)) writeBytes(w, 18, "oldValue", v.oldValue);
}

const kvCompareAndDeleteRequestFields = "1:key 2:oldValue";

export function decodeKVCompareAndDeleteRequest(r: Reader, length = r.len - r.pos): KVCompareAndDeleteRequest {
  let key_ = "";
  let oldValue: Uint8Array = new Uint8Array(0);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          oldValue = readBytes(r);
          break;
        default:
          skipField(r, tag, kvCompareAndDeleteRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvCompareAndDeleteRequestFields);
  }
  return { key: key_, oldValue };
}

export function encodeKVCompareAndDeleteResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const kvCompareAndDeleteResponseFields = "1:error 2:success";

export function decodeKVCompareAndDeleteResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let success = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          success = r.bool();
          break;
        default:
          skipField(r, tag, kvCompareAndDeleteResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvCompareAndDeleteResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: success };
}

export function encodeKVSetWithOptionsRequest(w: Writer, v: KVSetWithOptionsRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.value !== undefined && !isEmptyBytes(v.value)) writeBytes(w, 18, "value", v.value);
  if (v.options !== undefined) {
    const at = beginMessage(w, 26, "options");
    encodePluginKVSetOptions(w, v.options);
    endMessage(w, at);
  }
}

const kvSetWithOptionsRequestFields = "1:key 2:value 3:options";

export function decodeKVSetWithOptionsRequest(r: Reader, length = r.len - r.pos): KVSetWithOptionsRequest {
  let key_ = "";
  let value: Uint8Array = new Uint8Array(0);
  let options: PluginKVSetOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          value = readBytes(r);
          break;
        case 26:
          options = decodePluginKVSetOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, kvSetWithOptionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvSetWithOptionsRequestFields);
  }
  return { key: key_, value, options };
}

export function encodeKVSetWithOptionsResponse(w: Writer, outcome: ApiOutcome<boolean, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== false) writeBool(w, 16, "result", answer);
}

const kvSetWithOptionsResponseFields = "1:error 2:success";

export function decodeKVSetWithOptionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<boolean | undefined, AppError> {
  let error_: AppError | undefined;
  let success = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          error_ = decodeAppError(r, r.uint32(), error_);
          break;
        case 16:
          success = r.bool();
          break;
        default:
          skipField(r, tag, kvSetWithOptionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvSetWithOptionsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: success };
}

export function encodeKVSetWithExpiryRequest(w: Writer, v: KVSetWithExpiryRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
  if (v.value !== undefined && !isEmptyBytes(v.value)) writeBytes(w, 18, "value", v.value);
  if (v.expireInSeconds !== undefined && v.expireInSeconds !== 0) writeInt64(w, 24, "expireInSeconds", v.expireInSeconds);
}

const kvSetWithExpiryRequestFields = "1:key 2:value 3:expireInSeconds";

export function decodeKVSetWithExpiryRequest(r: Reader, length = r.len - r.pos): KVSetWithExpiryRequest {
  let key_ = "";
  let value: Uint8Array = new Uint8Array(0);
  let expireInSeconds = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        case 18:
          value = readBytes(r);
          break;
        case 24:
          expireInSeconds = readInt64(r);
          break;
        default:
          skipField(r, tag, kvSetWithExpiryRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvSetWithExpiryRequestFields);
  }
  return { key: key_, value, expireInSeconds };
}

export function encodeKVSetWithExpiryResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const kvSetWithExpiryResponseFields = "1:error";

export function decodeKVSetWithExpiryResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, kvSetWithExpiryResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvSetWithExpiryResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeKVGetRequest(w: Writer, v: KVGetRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
}

const kvGetRequestFields = "1:key";

export function decodeKVGetRequest(r: Reader, length = r.len - r.pos): KVGetRequest {
  let key_ = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        default:
          skipField(r, tag, kvGetRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvGetRequestFields);
  }
  return { key: key_ };
}

export function encodeKVGetResponse(w: Writer, outcome: ApiOutcome<Uint8Array | undefined, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== undefined && !isEmptyBytes(answer)) writeBytes(w, 18, "result", answer);
}

const kvGetResponseFields = "1:error 2:value";

export function decodeKVGetResponse(r: Reader, length = r.len - r.pos): ApiOutcome<Uint8Array | undefined, AppError> {
  let error_: AppError | undefined;
  let value: Uint8Array = new Uint8Array(0);
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
          value = readBytes(r);
          break;
        default:
          skipField(r, tag, kvGetResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvGetResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: value.length === 0 ? undefined : value };
}

export function encodeKVDeleteRequest(w: Writer, v: KVDeleteRequestInit): void {
  expectObject(w, v);
  if (v.key !== undefined && v.key !== "") writeString(w, 10, "key", v.key);
}

const kvDeleteRequestFields = "1:key";

export function decodeKVDeleteRequest(r: Reader, length = r.len - r.pos): KVDeleteRequest {
  let key_ = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          key_ = readString(r);
          break;
        default:
          skipField(r, tag, kvDeleteRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvDeleteRequestFields);
  }
  return { key: key_ };
}

export function encodeKVDeleteResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const kvDeleteResponseFields = "1:error";

export function decodeKVDeleteResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, kvDeleteResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvDeleteResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeKVDeleteAllRequest(w: Writer, v: KVDeleteAllRequestInit): void {
  expectObject(w, v);
}

const kvDeleteAllRequestFields = "";

export function decodeKVDeleteAllRequest(r: Reader, length = r.len - r.pos): KVDeleteAllRequest {
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      skipField(r, tag, kvDeleteAllRequestFields);
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvDeleteAllRequestFields);
  }
  return {};
}

export function encodeKVDeleteAllResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const kvDeleteAllResponseFields = "1:error";

export function decodeKVDeleteAllResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, kvDeleteAllResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvDeleteAllResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeKVListRequest(w: Writer, v: KVListRequestInit): void {
  expectObject(w, v);
  if (v.page !== undefined && v.page !== 0) writeInt32(w, 8, "page", v.page);
  if (v.perPage !== undefined && v.perPage !== 0) writeInt32(w, 16, "perPage", v.perPage);
}

const kvListRequestFields = "1:page 2:perPage";

export function decodeKVListRequest(r: Reader, length = r.len - r.pos): KVListRequest {
  let page = 0;
  let perPage = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          page = r.int32();
          break;
        case 16:
          perPage = r.int32();
          break;
        default:
          skipField(r, tag, kvListRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvListRequestFields);
  }
  return { page, perPage };
}

export function encodeKVListResponse(w: Writer, outcome: ApiOutcome<readonly string[], AppErrorInit>): void {
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
    writeString(w, 18, index, item);
    index++;
  }
  leave(w);
}

const kvListResponseFields = "1:error 2:keys";

export function decodeKVListResponse(r: Reader, length = r.len - r.pos): ApiOutcome<string[] | undefined, AppError> {
  let error_: AppError | undefined;
  let keys: string[] = [];
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
          keys.push(readString(r));
          break;
        default:
          skipField(r, tag, kvListResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, kvListResponseFields, { keys });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: keys };
}
