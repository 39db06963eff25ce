// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CountPropertyFieldsForTargetRequest,
  CountPropertyFieldsForTargetRequestInit,
  CountPropertyFieldsRequest,
  CountPropertyFieldsRequestInit,
  CreatePropertyFieldRequest,
  CreatePropertyFieldRequestInit,
  CreatePropertyValueRequest,
  CreatePropertyValueRequestInit,
  DeletePropertyFieldRequest,
  DeletePropertyFieldRequestInit,
  DeletePropertyValueRequest,
  DeletePropertyValueRequestInit,
  DeletePropertyValueWithOptionsRequest,
  DeletePropertyValueWithOptionsRequestInit,
  DeletePropertyValuesForFieldRequest,
  DeletePropertyValuesForFieldRequestInit,
  DeletePropertyValuesForFieldWithOptionsRequest,
  DeletePropertyValuesForFieldWithOptionsRequestInit,
  DeletePropertyValuesForTargetRequest,
  DeletePropertyValuesForTargetRequestInit,
  DeletePropertyValuesForTargetWithOptionsRequest,
  DeletePropertyValuesForTargetWithOptionsRequestInit,
  GetPropertyFieldByNameRequest,
  GetPropertyFieldByNameRequestInit,
  GetPropertyFieldRequest,
  GetPropertyFieldRequestInit,
  GetPropertyFieldsRequest,
  GetPropertyFieldsRequestInit,
  GetPropertyGroupRequest,
  GetPropertyGroupRequestInit,
  GetPropertyValueRequest,
  GetPropertyValueRequestInit,
  GetPropertyValuesRequest,
  GetPropertyValuesRequestInit,
  RegisterPropertyGroupRequest,
  RegisterPropertyGroupRequestInit,
  SearchPropertyFieldsRequest,
  SearchPropertyFieldsRequestInit,
  SearchPropertyValuesRequest,
  SearchPropertyValuesRequestInit,
  UpdatePropertyFieldRequest,
  UpdatePropertyFieldRequestInit,
  UpdatePropertyFieldsRequest,
  UpdatePropertyFieldsRequestInit,
  UpdatePropertyValueRequest,
  UpdatePropertyValueRequestInit,
  UpdatePropertyValuesRequest,
  UpdatePropertyValuesRequestInit,
  UpsertPropertyValueRequest,
  UpsertPropertyValueRequestInit,
  UpsertPropertyValueWithOptionsRequest,
  UpsertPropertyValueWithOptionsRequestInit,
  UpsertPropertyValuesRequest,
  UpsertPropertyValuesRequestInit,
  UpsertPropertyValuesWithOptionsRequest,
  UpsertPropertyValuesWithOptionsRequestInit,
} from "../model/api-property.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type {
  PropertyField,
  PropertyFieldInit,
  PropertyFieldSearchOpts,
  PropertyGroup,
  PropertyGroupInit,
  PropertyRequestOptions,
  PropertyValue,
  PropertyValueInit,
  PropertyValueSearchOpts,
} from "../model/property.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import {
  decodePropertyField,
  decodePropertyFieldSearchOpts,
  decodePropertyGroup,
  decodePropertyRequestOptions,
  decodePropertyValue,
  decodePropertyValueSearchOpts,
  encodePropertyField,
  encodePropertyFieldSearchOpts,
  encodePropertyGroup,
  encodePropertyRequestOptions,
  encodePropertyValue,
  encodePropertyValueSearchOpts,
} from "./property.ts";

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
  readInt64,
  readString,
  readTag,
  skipField,
  writeBool,
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeCreatePropertyFieldRequest(w: Writer, v: CreatePropertyFieldRequestInit): void {
  expectObject(w, v);
  if (v.field !== undefined) {
    const at = beginMessage(w, 10, "field");
    encodePropertyField(w, v.field);
    endMessage(w, at);
  }
}

const createPropertyFieldRequestFields = "1:field";

export function decodeCreatePropertyFieldRequest(r: Reader, length = r.len - r.pos): CreatePropertyFieldRequest {
  let field: PropertyField | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          field = decodePropertyField(r, r.uint32(), field);
          break;
        default:
          skipField(r, tag, createPropertyFieldRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createPropertyFieldRequestFields);
  }
  return { field };
}

export function encodeCreatePropertyFieldResponse(w: Writer, outcome: ApiOutcome<PropertyFieldInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyField(w, answer);
  endMessage(w, at);
}

const createPropertyFieldResponseFields = "1:error 2:field";

export function decodeCreatePropertyFieldResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField | undefined, AppError> {
  let error_: AppError | undefined;
  let field: PropertyField | undefined;
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
          field = decodePropertyField(r, r.uint32(), field);
          break;
        default:
          skipField(r, tag, createPropertyFieldResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createPropertyFieldResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: field };
}

export function encodeGetPropertyFieldRequest(w: Writer, v: GetPropertyFieldRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 18, "fieldId", v.fieldId);
}

const getPropertyFieldRequestFields = "1:groupId 2:fieldId";

export function decodeGetPropertyFieldRequest(r: Reader, length = r.len - r.pos): GetPropertyFieldRequest {
  let groupId = "";
  let fieldId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          fieldId = readString(r);
          break;
        default:
          skipField(r, tag, getPropertyFieldRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyFieldRequestFields);
  }
  return { groupId, fieldId };
}

export function encodeGetPropertyFieldResponse(w: Writer, outcome: ApiOutcome<PropertyFieldInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyField(w, answer);
  endMessage(w, at);
}

const getPropertyFieldResponseFields = "1:error 2:field";

export function decodeGetPropertyFieldResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField | undefined, AppError> {
  let error_: AppError | undefined;
  let field: PropertyField | undefined;
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
          field = decodePropertyField(r, r.uint32(), field);
          break;
        default:
          skipField(r, tag, getPropertyFieldResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyFieldResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: field };
}

export function encodeGetPropertyFieldsRequest(w: Writer, v: GetPropertyFieldsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.ids !== undefined) {
    expectList(w, "ids", v.ids);
    enter(w, "ids");
    let index = 0;
    for (const item of v.ids) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const getPropertyFieldsRequestFields = "1:groupId 2:ids";

export function decodeGetPropertyFieldsRequest(r: Reader, length = r.len - r.pos): GetPropertyFieldsRequest {
  let groupId = "";
  let ids: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          ids.push(readString(r));
          break;
        default:
          skipField(r, tag, getPropertyFieldsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyFieldsRequestFields, { ids });
  }
  return { groupId, ids };
}

export function encodeGetPropertyFieldsResponse(w: Writer, outcome: ApiOutcome<readonly PropertyFieldInit[], AppErrorInit>): void {
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
    encodePropertyField(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getPropertyFieldsResponseFields = "1:error 2:fields";

export function decodeGetPropertyFieldsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField[] | undefined, AppError> {
  let error_: AppError | undefined;
  let fields: PropertyField[] = [];
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
          fields.push(decodePropertyField(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getPropertyFieldsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyFieldsResponseFields, { fields });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fields };
}

export function encodeUpdatePropertyFieldRequest(w: Writer, v: UpdatePropertyFieldRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.field !== undefined) {
    const at = beginMessage(w, 18, "field");
    encodePropertyField(w, v.field);
    endMessage(w, at);
  }
}

const updatePropertyFieldRequestFields = "1:groupId 2:field";

export function decodeUpdatePropertyFieldRequest(r: Reader, length = r.len - r.pos): UpdatePropertyFieldRequest {
  let groupId = "";
  let field: PropertyField | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          field = decodePropertyField(r, r.uint32(), field);
          break;
        default:
          skipField(r, tag, updatePropertyFieldRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyFieldRequestFields);
  }
  return { groupId, field };
}

export function encodeUpdatePropertyFieldResponse(w: Writer, outcome: ApiOutcome<PropertyFieldInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyField(w, answer);
  endMessage(w, at);
}

const updatePropertyFieldResponseFields = "1:error 2:field";

export function decodeUpdatePropertyFieldResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField | undefined, AppError> {
  let error_: AppError | undefined;
  let field: PropertyField | undefined;
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
          field = decodePropertyField(r, r.uint32(), field);
          break;
        default:
          skipField(r, tag, updatePropertyFieldResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyFieldResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: field };
}

export function encodeDeletePropertyFieldRequest(w: Writer, v: DeletePropertyFieldRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 18, "fieldId", v.fieldId);
}

const deletePropertyFieldRequestFields = "1:groupId 2:fieldId";

export function decodeDeletePropertyFieldRequest(r: Reader, length = r.len - r.pos): DeletePropertyFieldRequest {
  let groupId = "";
  let fieldId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          fieldId = readString(r);
          break;
        default:
          skipField(r, tag, deletePropertyFieldRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyFieldRequestFields);
  }
  return { groupId, fieldId };
}

export function encodeDeletePropertyFieldResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyFieldResponseFields = "1:error";

export function decodeDeletePropertyFieldResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyFieldResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyFieldResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeSearchPropertyFieldsRequest(w: Writer, v: SearchPropertyFieldsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.opts !== undefined) {
    const at = beginMessage(w, 18, "opts");
    encodePropertyFieldSearchOpts(w, v.opts);
    endMessage(w, at);
  }
}

const searchPropertyFieldsRequestFields = "1:groupId 2:opts";

export function decodeSearchPropertyFieldsRequest(r: Reader, length = r.len - r.pos): SearchPropertyFieldsRequest {
  let groupId = "";
  let opts: PropertyFieldSearchOpts | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          opts = decodePropertyFieldSearchOpts(r, r.uint32(), opts);
          break;
        default:
          skipField(r, tag, searchPropertyFieldsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPropertyFieldsRequestFields);
  }
  return { groupId, opts };
}

export function encodeSearchPropertyFieldsResponse(w: Writer, outcome: ApiOutcome<readonly PropertyFieldInit[], AppErrorInit>): void {
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
    encodePropertyField(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const searchPropertyFieldsResponseFields = "1:error 2:fields";

export function decodeSearchPropertyFieldsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField[] | undefined, AppError> {
  let error_: AppError | undefined;
  let fields: PropertyField[] = [];
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
          fields.push(decodePropertyField(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchPropertyFieldsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPropertyFieldsResponseFields, { fields });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fields };
}

export function encodeCountPropertyFieldsRequest(w: Writer, v: CountPropertyFieldsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 16, "includeDeleted", v.includeDeleted);
}

const countPropertyFieldsRequestFields = "1:groupId 2:includeDeleted";

export function decodeCountPropertyFieldsRequest(r: Reader, length = r.len - r.pos): CountPropertyFieldsRequest {
  let groupId = "";
  let includeDeleted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 16:
          includeDeleted = r.bool();
          break;
        default:
          skipField(r, tag, countPropertyFieldsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, countPropertyFieldsRequestFields);
  }
  return { groupId, includeDeleted };
}

export function encodeCountPropertyFieldsResponse(w: Writer, outcome: ApiOutcome<number, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== 0) writeInt64(w, 16, "result", answer);
}

const countPropertyFieldsResponseFields = "1:error 2:count";

export function decodeCountPropertyFieldsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<number | undefined, AppError> {
  let error_: AppError | undefined;
  let count = 0;
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
          count = readInt64(r);
          break;
        default:
          skipField(r, tag, countPropertyFieldsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, countPropertyFieldsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: count };
}

export function encodeCountPropertyFieldsForTargetRequest(w: Writer, v: CountPropertyFieldsForTargetRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 18, "targetType", v.targetType);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 26, "targetId", v.targetId);
  if (v.includeDeleted !== undefined && v.includeDeleted !== false) writeBool(w, 32, "includeDeleted", v.includeDeleted);
}

const countPropertyFieldsForTargetRequestFields = "1:groupId 2:targetType 3:targetId 4:includeDeleted";

export function decodeCountPropertyFieldsForTargetRequest(r: Reader, length = r.len - r.pos): CountPropertyFieldsForTargetRequest {
  let groupId = "";
  let targetType = "";
  let targetId = "";
  let includeDeleted = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          targetType = readString(r);
          break;
        case 26:
          targetId = readString(r);
          break;
        case 32:
          includeDeleted = r.bool();
          break;
        default:
          skipField(r, tag, countPropertyFieldsForTargetRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, countPropertyFieldsForTargetRequestFields);
  }
  return { groupId, targetType, targetId, includeDeleted };
}

export function encodeCountPropertyFieldsForTargetResponse(w: Writer, outcome: ApiOutcome<number, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  if (answer !== 0) writeInt64(w, 16, "result", answer);
}

const countPropertyFieldsForTargetResponseFields = "1:error 2:count";

export function decodeCountPropertyFieldsForTargetResponse(r: Reader, length = r.len - r.pos): ApiOutcome<number | undefined, AppError> {
  let error_: AppError | undefined;
  let count = 0;
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
          count = readInt64(r);
          break;
        default:
          skipField(r, tag, countPropertyFieldsForTargetResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, countPropertyFieldsForTargetResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: count };
}

export function encodeCreatePropertyValueRequest(w: Writer, v: CreatePropertyValueRequestInit): void {
  expectObject(w, v);
  if (v.value !== undefined) {
    const at = beginMessage(w, 10, "value");
    encodePropertyValue(w, v.value);
    endMessage(w, at);
  }
}

const createPropertyValueRequestFields = "1:value";

export function decodeCreatePropertyValueRequest(r: Reader, length = r.len - r.pos): CreatePropertyValueRequest {
  let value: PropertyValue | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, createPropertyValueRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createPropertyValueRequestFields);
  }
  return { value };
}

export function encodeCreatePropertyValueResponse(w: Writer, outcome: ApiOutcome<PropertyValueInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyValue(w, answer);
  endMessage(w, at);
}

const createPropertyValueResponseFields = "1:error 2:value";

export function decodeCreatePropertyValueResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue | undefined, AppError> {
  let error_: AppError | undefined;
  let value: PropertyValue | undefined;
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
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, createPropertyValueResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, createPropertyValueResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: value };
}

export function encodeGetPropertyValueRequest(w: Writer, v: GetPropertyValueRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.valueId !== undefined && v.valueId !== "") writeString(w, 18, "valueId", v.valueId);
}

const getPropertyValueRequestFields = "1:groupId 2:valueId";

export function decodeGetPropertyValueRequest(r: Reader, length = r.len - r.pos): GetPropertyValueRequest {
  let groupId = "";
  let valueId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          valueId = readString(r);
          break;
        default:
          skipField(r, tag, getPropertyValueRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyValueRequestFields);
  }
  return { groupId, valueId };
}

export function encodeGetPropertyValueResponse(w: Writer, outcome: ApiOutcome<PropertyValueInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyValue(w, answer);
  endMessage(w, at);
}

const getPropertyValueResponseFields = "1:error 2:value";

export function decodeGetPropertyValueResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue | undefined, AppError> {
  let error_: AppError | undefined;
  let value: PropertyValue | undefined;
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
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, getPropertyValueResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyValueResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: value };
}

export function encodeGetPropertyValuesRequest(w: Writer, v: GetPropertyValuesRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.ids !== undefined) {
    expectList(w, "ids", v.ids);
    enter(w, "ids");
    let index = 0;
    for (const item of v.ids) {
      writeString(w, 18, index, item);
      index++;
    }
    leave(w);
  }
}

const getPropertyValuesRequestFields = "1:groupId 2:ids";

export function decodeGetPropertyValuesRequest(r: Reader, length = r.len - r.pos): GetPropertyValuesRequest {
  let groupId = "";
  let ids: string[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          ids.push(readString(r));
          break;
        default:
          skipField(r, tag, getPropertyValuesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyValuesRequestFields, { ids });
  }
  return { groupId, ids };
}

export function encodeGetPropertyValuesResponse(w: Writer, outcome: ApiOutcome<readonly PropertyValueInit[], AppErrorInit>): void {
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
    encodePropertyValue(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const getPropertyValuesResponseFields = "1:error 2:values";

export function decodeGetPropertyValuesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue[] | undefined, AppError> {
  let error_: AppError | undefined;
  let values: PropertyValue[] = [];
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
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, getPropertyValuesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyValuesResponseFields, { values });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: values };
}

export function encodeUpdatePropertyValueRequest(w: Writer, v: UpdatePropertyValueRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.value !== undefined) {
    const at = beginMessage(w, 18, "value");
    encodePropertyValue(w, v.value);
    endMessage(w, at);
  }
}

const updatePropertyValueRequestFields = "1:groupId 2:value";

export function decodeUpdatePropertyValueRequest(r: Reader, length = r.len - r.pos): UpdatePropertyValueRequest {
  let groupId = "";
  let value: PropertyValue | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, updatePropertyValueRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyValueRequestFields);
  }
  return { groupId, value };
}

export function encodeUpdatePropertyValueResponse(w: Writer, outcome: ApiOutcome<PropertyValueInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyValue(w, answer);
  endMessage(w, at);
}

const updatePropertyValueResponseFields = "1:error 2:value";

export function decodeUpdatePropertyValueResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue | undefined, AppError> {
  let error_: AppError | undefined;
  let value: PropertyValue | undefined;
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
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, updatePropertyValueResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyValueResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: value };
}

export function encodeUpsertPropertyValueRequest(w: Writer, v: UpsertPropertyValueRequestInit): void {
  expectObject(w, v);
  if (v.value !== undefined) {
    const at = beginMessage(w, 10, "value");
    encodePropertyValue(w, v.value);
    endMessage(w, at);
  }
}

const upsertPropertyValueRequestFields = "1:value";

export function decodeUpsertPropertyValueRequest(r: Reader, length = r.len - r.pos): UpsertPropertyValueRequest {
  let value: PropertyValue | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, upsertPropertyValueRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValueRequestFields);
  }
  return { value };
}

export function encodeUpsertPropertyValueResponse(w: Writer, outcome: ApiOutcome<PropertyValueInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyValue(w, answer);
  endMessage(w, at);
}

const upsertPropertyValueResponseFields = "1:error 2:value";

export function decodeUpsertPropertyValueResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue | undefined, AppError> {
  let error_: AppError | undefined;
  let value: PropertyValue | undefined;
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
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, upsertPropertyValueResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValueResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: value };
}

export function encodeDeletePropertyValueRequest(w: Writer, v: DeletePropertyValueRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.valueId !== undefined && v.valueId !== "") writeString(w, 18, "valueId", v.valueId);
}

const deletePropertyValueRequestFields = "1:groupId 2:valueId";

export function decodeDeletePropertyValueRequest(r: Reader, length = r.len - r.pos): DeletePropertyValueRequest {
  let groupId = "";
  let valueId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          valueId = readString(r);
          break;
        default:
          skipField(r, tag, deletePropertyValueRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValueRequestFields);
  }
  return { groupId, valueId };
}

export function encodeDeletePropertyValueResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyValueResponseFields = "1:error";

export function decodeDeletePropertyValueResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyValueResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValueResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeSearchPropertyValuesRequest(w: Writer, v: SearchPropertyValuesRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.opts !== undefined) {
    const at = beginMessage(w, 18, "opts");
    encodePropertyValueSearchOpts(w, v.opts);
    endMessage(w, at);
  }
}

const searchPropertyValuesRequestFields = "1:groupId 2:opts";

export function decodeSearchPropertyValuesRequest(r: Reader, length = r.len - r.pos): SearchPropertyValuesRequest {
  let groupId = "";
  let opts: PropertyValueSearchOpts | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          opts = decodePropertyValueSearchOpts(r, r.uint32(), opts);
          break;
        default:
          skipField(r, tag, searchPropertyValuesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPropertyValuesRequestFields);
  }
  return { groupId, opts };
}

export function encodeSearchPropertyValuesResponse(w: Writer, outcome: ApiOutcome<readonly PropertyValueInit[], AppErrorInit>): void {
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
    encodePropertyValue(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const searchPropertyValuesResponseFields = "1:error 2:values";

export function decodeSearchPropertyValuesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue[] | undefined, AppError> {
  let error_: AppError | undefined;
  let values: PropertyValue[] = [];
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
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, searchPropertyValuesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, searchPropertyValuesResponseFields, { values });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: values };
}

export function encodeRegisterPropertyGroupRequest(w: Writer, v: RegisterPropertyGroupRequestInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
}

const registerPropertyGroupRequestFields = "1:name";

export function decodeRegisterPropertyGroupRequest(r: Reader, length = r.len - r.pos): RegisterPropertyGroupRequest {
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          name = readString(r);
          break;
        default:
          skipField(r, tag, registerPropertyGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerPropertyGroupRequestFields);
  }
  return { name };
}

export function encodeRegisterPropertyGroupResponse(w: Writer, outcome: ApiOutcome<PropertyGroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyGroup(w, answer);
  endMessage(w, at);
}

const registerPropertyGroupResponseFields = "1:error 2:group";

export function decodeRegisterPropertyGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyGroup | undefined, AppError> {
  let error_: AppError | undefined;
  let group: PropertyGroup | undefined;
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
          group = decodePropertyGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, registerPropertyGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, registerPropertyGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeGetPropertyGroupRequest(w: Writer, v: GetPropertyGroupRequestInit): void {
  expectObject(w, v);
  if (v.name !== undefined && v.name !== "") writeString(w, 10, "name", v.name);
}

const getPropertyGroupRequestFields = "1:name";

export function decodeGetPropertyGroupRequest(r: Reader, length = r.len - r.pos): GetPropertyGroupRequest {
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          name = readString(r);
          break;
        default:
          skipField(r, tag, getPropertyGroupRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyGroupRequestFields);
  }
  return { name };
}

export function encodeGetPropertyGroupResponse(w: Writer, outcome: ApiOutcome<PropertyGroupInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyGroup(w, answer);
  endMessage(w, at);
}

const getPropertyGroupResponseFields = "1:error 2:group";

export function decodeGetPropertyGroupResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyGroup | undefined, AppError> {
  let error_: AppError | undefined;
  let group: PropertyGroup | undefined;
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
          group = decodePropertyGroup(r, r.uint32(), group);
          break;
        default:
          skipField(r, tag, getPropertyGroupResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyGroupResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: group };
}

export function encodeGetPropertyFieldByNameRequest(w: Writer, v: GetPropertyFieldByNameRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 18, "targetId", v.targetId);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
}

const getPropertyFieldByNameRequestFields = "1:groupId 2:targetId 3:name";

export function decodeGetPropertyFieldByNameRequest(r: Reader, length = r.len - r.pos): GetPropertyFieldByNameRequest {
  let groupId = "";
  let targetId = "";
  let name = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          targetId = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        default:
          skipField(r, tag, getPropertyFieldByNameRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyFieldByNameRequestFields);
  }
  return { groupId, targetId, name };
}

export function encodeGetPropertyFieldByNameResponse(w: Writer, outcome: ApiOutcome<PropertyFieldInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyField(w, answer);
  endMessage(w, at);
}

const getPropertyFieldByNameResponseFields = "1:error 2:field";

export function decodeGetPropertyFieldByNameResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField | undefined, AppError> {
  let error_: AppError | undefined;
  let field: PropertyField | undefined;
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
          field = decodePropertyField(r, r.uint32(), field);
          break;
        default:
          skipField(r, tag, getPropertyFieldByNameResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getPropertyFieldByNameResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: field };
}

export function encodeUpdatePropertyFieldsRequest(w: Writer, v: UpdatePropertyFieldsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.fields !== undefined) {
    expectList(w, "fields", v.fields);
    enter(w, "fields");
    let index = 0;
    for (const item of v.fields) {
      const at = beginMessage(w, 18, index);
      encodePropertyField(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const updatePropertyFieldsRequestFields = "1:groupId 2:fields";

export function decodeUpdatePropertyFieldsRequest(r: Reader, length = r.len - r.pos): UpdatePropertyFieldsRequest {
  let groupId = "";
  let fields: PropertyField[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          fields.push(decodePropertyField(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updatePropertyFieldsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyFieldsRequestFields, { fields });
  }
  return { groupId, fields };
}

export function encodeUpdatePropertyFieldsResponse(w: Writer, outcome: ApiOutcome<readonly PropertyFieldInit[], AppErrorInit>): void {
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
    encodePropertyField(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const updatePropertyFieldsResponseFields = "1:error 2:fields";

export function decodeUpdatePropertyFieldsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField[] | undefined, AppError> {
  let error_: AppError | undefined;
  let fields: PropertyField[] = [];
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
          fields.push(decodePropertyField(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updatePropertyFieldsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyFieldsResponseFields, { fields });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fields };
}

export function encodeUpdatePropertyValuesRequest(w: Writer, v: UpdatePropertyValuesRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.values !== undefined) {
    expectList(w, "values", v.values);
    enter(w, "values");
    let index = 0;
    for (const item of v.values) {
      const at = beginMessage(w, 18, index);
      encodePropertyValue(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const updatePropertyValuesRequestFields = "1:groupId 2:values";

export function decodeUpdatePropertyValuesRequest(r: Reader, length = r.len - r.pos): UpdatePropertyValuesRequest {
  let groupId = "";
  let values: PropertyValue[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updatePropertyValuesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyValuesRequestFields, { values });
  }
  return { groupId, values };
}

export function encodeUpdatePropertyValuesResponse(w: Writer, outcome: ApiOutcome<readonly PropertyValueInit[], AppErrorInit>): void {
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
    encodePropertyValue(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const updatePropertyValuesResponseFields = "1:error 2:values";

export function decodeUpdatePropertyValuesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue[] | undefined, AppError> {
  let error_: AppError | undefined;
  let values: PropertyValue[] = [];
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
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, updatePropertyValuesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, updatePropertyValuesResponseFields, { values });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: values };
}

export function encodeUpsertPropertyValuesRequest(w: Writer, v: UpsertPropertyValuesRequestInit): void {
  expectObject(w, v);
  if (v.values !== undefined) {
    expectList(w, "values", v.values);
    enter(w, "values");
    let index = 0;
    for (const item of v.values) {
      const at = beginMessage(w, 10, index);
      encodePropertyValue(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const upsertPropertyValuesRequestFields = "1:values";

export function decodeUpsertPropertyValuesRequest(r: Reader, length = r.len - r.pos): UpsertPropertyValuesRequest {
  let values: PropertyValue[] = [];
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, upsertPropertyValuesRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValuesRequestFields, { values });
  }
  return { values };
}

export function encodeUpsertPropertyValuesResponse(w: Writer, outcome: ApiOutcome<readonly PropertyValueInit[], AppErrorInit>): void {
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
    encodePropertyValue(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const upsertPropertyValuesResponseFields = "1:error 2:values";

export function decodeUpsertPropertyValuesResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue[] | undefined, AppError> {
  let error_: AppError | undefined;
  let values: PropertyValue[] = [];
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
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, upsertPropertyValuesResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValuesResponseFields, { values });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: values };
}

export function encodeDeletePropertyValuesForTargetRequest(w: Writer, v: DeletePropertyValuesForTargetRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 18, "targetType", v.targetType);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 26, "targetId", v.targetId);
}

const deletePropertyValuesForTargetRequestFields = "1:groupId 2:targetType 3:targetId";

export function decodeDeletePropertyValuesForTargetRequest(r: Reader, length = r.len - r.pos): DeletePropertyValuesForTargetRequest {
  let groupId = "";
  let targetType = "";
  let targetId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          targetType = readString(r);
          break;
        case 26:
          targetId = readString(r);
          break;
        default:
          skipField(r, tag, deletePropertyValuesForTargetRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForTargetRequestFields);
  }
  return { groupId, targetType, targetId };
}

export function encodeDeletePropertyValuesForTargetResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyValuesForTargetResponseFields = "1:error";

export function decodeDeletePropertyValuesForTargetResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyValuesForTargetResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForTargetResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeletePropertyValuesForFieldRequest(w: Writer, v: DeletePropertyValuesForFieldRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 18, "fieldId", v.fieldId);
}

const deletePropertyValuesForFieldRequestFields = "1:groupId 2:fieldId";

export function decodeDeletePropertyValuesForFieldRequest(r: Reader, length = r.len - r.pos): DeletePropertyValuesForFieldRequest {
  let groupId = "";
  let fieldId = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          fieldId = readString(r);
          break;
        default:
          skipField(r, tag, deletePropertyValuesForFieldRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForFieldRequestFields);
  }
  return { groupId, fieldId };
}

export function encodeDeletePropertyValuesForFieldResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyValuesForFieldResponseFields = "1:error";

export function decodeDeletePropertyValuesForFieldResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyValuesForFieldResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForFieldResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeUpsertPropertyValuesWithOptionsRequest(w: Writer, v: UpsertPropertyValuesWithOptionsRequestInit): void {
  expectObject(w, v);
  if (v.values !== undefined) {
    expectList(w, "values", v.values);
    enter(w, "values");
    let index = 0;
    for (const item of v.values) {
      const at = beginMessage(w, 10, index);
      encodePropertyValue(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.options !== undefined) {
    const at = beginMessage(w, 18, "options");
    encodePropertyRequestOptions(w, v.options);
    endMessage(w, at);
  }
}

const upsertPropertyValuesWithOptionsRequestFields = "1:values 2:options";

export function decodeUpsertPropertyValuesWithOptionsRequest(r: Reader, length = r.len - r.pos): UpsertPropertyValuesWithOptionsRequest {
  let values: PropertyValue[] = [];
  let options: PropertyRequestOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        case 18:
          options = decodePropertyRequestOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, upsertPropertyValuesWithOptionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValuesWithOptionsRequestFields, { values });
  }
  return { values, options };
}

export function encodeUpsertPropertyValuesWithOptionsResponse(w: Writer, outcome: ApiOutcome<readonly PropertyValueInit[], AppErrorInit>): void {
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
    encodePropertyValue(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const upsertPropertyValuesWithOptionsResponseFields = "1:error 2:values";

export function decodeUpsertPropertyValuesWithOptionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue[] | undefined, AppError> {
  let error_: AppError | undefined;
  let values: PropertyValue[] = [];
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
          values.push(decodePropertyValue(r, r.uint32()));
          break;
        default:
          skipField(r, tag, upsertPropertyValuesWithOptionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValuesWithOptionsResponseFields, { values });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: values };
}

export function encodeUpsertPropertyValueWithOptionsRequest(w: Writer, v: UpsertPropertyValueWithOptionsRequestInit): void {
  expectObject(w, v);
  if (v.value !== undefined) {
    const at = beginMessage(w, 10, "value");
    encodePropertyValue(w, v.value);
    endMessage(w, at);
  }
  if (v.options !== undefined) {
    const at = beginMessage(w, 18, "options");
    encodePropertyRequestOptions(w, v.options);
    endMessage(w, at);
  }
}

const upsertPropertyValueWithOptionsRequestFields = "1:value 2:options";

export function decodeUpsertPropertyValueWithOptionsRequest(r: Reader, length = r.len - r.pos): UpsertPropertyValueWithOptionsRequest {
  let value: PropertyValue | undefined;
  let options: PropertyRequestOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        case 18:
          options = decodePropertyRequestOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, upsertPropertyValueWithOptionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValueWithOptionsRequestFields);
  }
  return { value, options };
}

export function encodeUpsertPropertyValueWithOptionsResponse(w: Writer, outcome: ApiOutcome<PropertyValueInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodePropertyValue(w, answer);
  endMessage(w, at);
}

const upsertPropertyValueWithOptionsResponseFields = "1:error 2:value";

export function decodeUpsertPropertyValueWithOptionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyValue | undefined, AppError> {
  let error_: AppError | undefined;
  let value: PropertyValue | undefined;
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
          value = decodePropertyValue(r, r.uint32(), value);
          break;
        default:
          skipField(r, tag, upsertPropertyValueWithOptionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, upsertPropertyValueWithOptionsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: value };
}

export function encodeDeletePropertyValueWithOptionsRequest(w: Writer, v: DeletePropertyValueWithOptionsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.valueId !== undefined && v.valueId !== "") writeString(w, 18, "valueId", v.valueId);
  if (v.options !== undefined) {
    const at = beginMessage(w, 26, "options");
    encodePropertyRequestOptions(w, v.options);
    endMessage(w, at);
  }
}

const deletePropertyValueWithOptionsRequestFields = "1:groupId 2:valueId 3:options";

export function decodeDeletePropertyValueWithOptionsRequest(r: Reader, length = r.len - r.pos): DeletePropertyValueWithOptionsRequest {
  let groupId = "";
  let valueId = "";
  let options: PropertyRequestOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          valueId = readString(r);
          break;
        case 26:
          options = decodePropertyRequestOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, deletePropertyValueWithOptionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValueWithOptionsRequestFields);
  }
  return { groupId, valueId, options };
}

export function encodeDeletePropertyValueWithOptionsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyValueWithOptionsResponseFields = "1:error";

export function decodeDeletePropertyValueWithOptionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyValueWithOptionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValueWithOptionsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeletePropertyValuesForTargetWithOptionsRequest(w: Writer, v: DeletePropertyValuesForTargetWithOptionsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.targetType !== undefined && v.targetType !== "") writeString(w, 18, "targetType", v.targetType);
  if (v.targetId !== undefined && v.targetId !== "") writeString(w, 26, "targetId", v.targetId);
  if (v.options !== undefined) {
    const at = beginMessage(w, 34, "options");
    encodePropertyRequestOptions(w, v.options);
    endMessage(w, at);
  }
}

const deletePropertyValuesForTargetWithOptionsRequestFields = "1:groupId 2:targetType 3:targetId 4:options";

export function decodeDeletePropertyValuesForTargetWithOptionsRequest(r: Reader, length = r.len - r.pos): DeletePropertyValuesForTargetWithOptionsRequest {
  let groupId = "";
  let targetType = "";
  let targetId = "";
  let options: PropertyRequestOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          targetType = readString(r);
          break;
        case 26:
          targetId = readString(r);
          break;
        case 34:
          options = decodePropertyRequestOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, deletePropertyValuesForTargetWithOptionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForTargetWithOptionsRequestFields);
  }
  return { groupId, targetType, targetId, options };
}

export function encodeDeletePropertyValuesForTargetWithOptionsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyValuesForTargetWithOptionsResponseFields = "1:error";

export function decodeDeletePropertyValuesForTargetWithOptionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyValuesForTargetWithOptionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForTargetWithOptionsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeDeletePropertyValuesForFieldWithOptionsRequest(w: Writer, v: DeletePropertyValuesForFieldWithOptionsRequestInit): void {
  expectObject(w, v);
  if (v.groupId !== undefined && v.groupId !== "") writeString(w, 10, "groupId", v.groupId);
  if (v.fieldId !== undefined && v.fieldId !== "") writeString(w, 18, "fieldId", v.fieldId);
  if (v.options !== undefined) {
    const at = beginMessage(w, 26, "options");
    encodePropertyRequestOptions(w, v.options);
    endMessage(w, at);
  }
}

const deletePropertyValuesForFieldWithOptionsRequestFields = "1:groupId 2:fieldId 3:options";

export function decodeDeletePropertyValuesForFieldWithOptionsRequest(r: Reader, length = r.len - r.pos): DeletePropertyValuesForFieldWithOptionsRequest {
  let groupId = "";
  let fieldId = "";
  let options: PropertyRequestOptions | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          groupId = readString(r);
          break;
        case 18:
          fieldId = readString(r);
          break;
        case 26:
          options = decodePropertyRequestOptions(r, r.uint32(), options);
          break;
        default:
          skipField(r, tag, deletePropertyValuesForFieldWithOptionsRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForFieldWithOptionsRequestFields);
  }
  return { groupId, fieldId, options };
}

export function encodeDeletePropertyValuesForFieldWithOptionsResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deletePropertyValuesForFieldWithOptionsResponseFields = "1:error";

export function decodeDeletePropertyValuesForFieldWithOptionsResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deletePropertyValuesForFieldWithOptionsResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deletePropertyValuesForFieldWithOptionsResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}
