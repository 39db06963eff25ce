// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AccessControlPolicy,
  AccessControlPolicyInit,
  AccessControlPolicyTestResponse,
  AccessControlPolicyTestResponseInit,
  AccessDecision,
  AccessDecisionInit,
  CELExpressionError,
  CELExpressionErrorInit,
  VisualExpression,
  VisualExpressionInit,
} from "../model/access-control.ts";
import type {
  CheckAccessControlExpressionRequest,
  CheckAccessControlExpressionRequestInit,
  DeleteAccessControlPolicyRequest,
  DeleteAccessControlPolicyRequestInit,
  EvaluateAccessControlRequest,
  EvaluateAccessControlRequestInit,
  GetAccessControlFieldsAutocompleteRequest,
  GetAccessControlFieldsAutocompleteRequestInit,
  GetAccessControlPolicyRequest,
  GetAccessControlPolicyRequestInit,
  GetAccessControlVisualASTRequest,
  GetAccessControlVisualASTRequestInit,
  QueryUsersForAccessControlExpressionRequest,
  QueryUsersForAccessControlExpressionRequestInit,
  SaveAccessControlPolicyRequest,
  SaveAccessControlPolicyRequestInit,
} from "../model/api-access-control.ts";
import type { AppError, AppErrorInit } from "../model/common.ts";
import type { PropertyField, PropertyFieldInit } from "../model/property.ts";
import {
  decodeAccessControlPolicy,
  decodeAccessControlPolicyTestResponse,
  decodeAccessDecision,
  decodeCELExpressionError,
  decodeVisualExpression,
  encodeAccessControlPolicy,
  encodeAccessControlPolicyTestResponse,
  encodeAccessDecision,
  encodeCELExpressionError,
  encodeVisualExpression,
} from "./access-control.ts";
import { decodeAppError, encodeAppError } from "./common.ts";
import { isEmptyError, type ApiOutcome } from "./outcome.ts";
import { decodePropertyField, encodePropertyField } from "./property.ts";

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
  writeInt64,
  writeString,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeEvaluateAccessControlRequest(w: Writer, v: EvaluateAccessControlRequestInit): void {
  expectObject(w, v);
  if (v.userId !== undefined && v.userId !== "") writeString(w, 10, "userId", v.userId);
  if (v.resourceType !== undefined && v.resourceType !== "") writeString(w, 18, "resourceType", v.resourceType);
  if (v.resourceId !== undefined && v.resourceId !== "") writeString(w, 26, "resourceId", v.resourceId);
  if (v.action !== undefined && v.action !== "") writeString(w, 34, "action", v.action);
}

const evaluateAccessControlRequestFields = "1:userId 2:resourceType 3:resourceId 4:action";

export function decodeEvaluateAccessControlRequest(r: Reader, length = r.len - r.pos): EvaluateAccessControlRequest {
  let userId = "";
  let resourceType = "";
  let resourceId = "";
  let action = "";
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
          resourceType = readString(r);
          break;
        case 26:
          resourceId = readString(r);
          break;
        case 34:
          action = readString(r);
          break;
        default:
          skipField(r, tag, evaluateAccessControlRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, evaluateAccessControlRequestFields);
  }
  return { userId, resourceType, resourceId, action };
}

export function encodeEvaluateAccessControlResponse(w: Writer, outcome: ApiOutcome<AccessDecisionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeAccessDecision(w, answer);
  endMessage(w, at);
}

const evaluateAccessControlResponseFields = "1:error 2:decision";

export function decodeEvaluateAccessControlResponse(r: Reader, length = r.len - r.pos): ApiOutcome<AccessDecision | undefined, AppError> {
  let error_: AppError | undefined;
  let decision: AccessDecision | undefined;
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
          decision = decodeAccessDecision(r, r.uint32(), decision);
          break;
        default:
          skipField(r, tag, evaluateAccessControlResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, evaluateAccessControlResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: decision };
}

export function encodeSaveAccessControlPolicyRequest(w: Writer, v: SaveAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  if (v.actingUserId !== undefined && v.actingUserId !== "") writeString(w, 10, "actingUserId", v.actingUserId);
  if (v.policy !== undefined) {
    const at = beginMessage(w, 18, "policy");
    encodeAccessControlPolicy(w, v.policy);
    endMessage(w, at);
  }
}

const saveAccessControlPolicyRequestFields = "1:actingUserId 2:policy";

export function decodeSaveAccessControlPolicyRequest(r: Reader, length = r.len - r.pos): SaveAccessControlPolicyRequest {
  let actingUserId = "";
  let policy: AccessControlPolicy | undefined;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingUserId = readString(r);
          break;
        case 18:
          policy = decodeAccessControlPolicy(r, r.uint32(), policy);
          break;
        default:
          skipField(r, tag, saveAccessControlPolicyRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, saveAccessControlPolicyRequestFields);
  }
  return { actingUserId, policy };
}

export function encodeSaveAccessControlPolicyResponse(w: Writer, outcome: ApiOutcome<AccessControlPolicyInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeAccessControlPolicy(w, answer);
  endMessage(w, at);
}

const saveAccessControlPolicyResponseFields = "1:error 2:policy";

export function decodeSaveAccessControlPolicyResponse(r: Reader, length = r.len - r.pos): ApiOutcome<AccessControlPolicy | undefined, AppError> {
  let error_: AppError | undefined;
  let policy: AccessControlPolicy | undefined;
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
          policy = decodeAccessControlPolicy(r, r.uint32(), policy);
          break;
        default:
          skipField(r, tag, saveAccessControlPolicyResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, saveAccessControlPolicyResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: policy };
}

export function encodeGetAccessControlPolicyRequest(w: Writer, v: GetAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
}

const getAccessControlPolicyRequestFields = "1:id";

export function decodeGetAccessControlPolicyRequest(r: Reader, length = r.len - r.pos): GetAccessControlPolicyRequest {
  let id = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        default:
          skipField(r, tag, getAccessControlPolicyRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getAccessControlPolicyRequestFields);
  }
  return { id };
}

export function encodeGetAccessControlPolicyResponse(w: Writer, outcome: ApiOutcome<AccessControlPolicyInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeAccessControlPolicy(w, answer);
  endMessage(w, at);
}

const getAccessControlPolicyResponseFields = "1:error 2:policy";

export function decodeGetAccessControlPolicyResponse(r: Reader, length = r.len - r.pos): ApiOutcome<AccessControlPolicy | undefined, AppError> {
  let error_: AppError | undefined;
  let policy: AccessControlPolicy | undefined;
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
          policy = decodeAccessControlPolicy(r, r.uint32(), policy);
          break;
        default:
          skipField(r, tag, getAccessControlPolicyResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getAccessControlPolicyResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: policy };
}

export function encodeDeleteAccessControlPolicyRequest(w: Writer, v: DeleteAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  if (v.actingUserId !== undefined && v.actingUserId !== "") writeString(w, 10, "actingUserId", v.actingUserId);
  if (v.resourceType !== undefined && v.resourceType !== "") writeString(w, 18, "resourceType", v.resourceType);
  if (v.id !== undefined && v.id !== "") writeString(w, 26, "id", v.id);
}

const deleteAccessControlPolicyRequestFields = "1:actingUserId 2:resourceType 3:id";

export function decodeDeleteAccessControlPolicyRequest(r: Reader, length = r.len - r.pos): DeleteAccessControlPolicyRequest {
  let actingUserId = "";
  let resourceType = "";
  let id = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingUserId = readString(r);
          break;
        case 18:
          resourceType = readString(r);
          break;
        case 26:
          id = readString(r);
          break;
        default:
          skipField(r, tag, deleteAccessControlPolicyRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteAccessControlPolicyRequestFields);
  }
  return { actingUserId, resourceType, id };
}

export function encodeDeleteAccessControlPolicyResponse(w: Writer, outcome: ApiOutcome<void, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
}

const deleteAccessControlPolicyResponseFields = "1:error";

export function decodeDeleteAccessControlPolicyResponse(r: Reader, length = r.len - r.pos): ApiOutcome<void, AppError> {
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
          skipField(r, tag, deleteAccessControlPolicyResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, deleteAccessControlPolicyResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: undefined };
}

export function encodeCheckAccessControlExpressionRequest(w: Writer, v: CheckAccessControlExpressionRequestInit): void {
  expectObject(w, v);
  if (v.actingUserId !== undefined && v.actingUserId !== "") writeString(w, 10, "actingUserId", v.actingUserId);
  if (v.resourceType !== undefined && v.resourceType !== "") writeString(w, 18, "resourceType", v.resourceType);
  if (v.expression !== undefined && v.expression !== "") writeString(w, 26, "expression", v.expression);
}

const checkAccessControlExpressionRequestFields = "1:actingUserId 2:resourceType 3:expression";

export function decodeCheckAccessControlExpressionRequest(r: Reader, length = r.len - r.pos): CheckAccessControlExpressionRequest {
  let actingUserId = "";
  let resourceType = "";
  let expression = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingUserId = readString(r);
          break;
        case 18:
          resourceType = readString(r);
          break;
        case 26:
          expression = readString(r);
          break;
        default:
          skipField(r, tag, checkAccessControlExpressionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, checkAccessControlExpressionRequestFields);
  }
  return { actingUserId, resourceType, expression };
}

export function encodeCheckAccessControlExpressionResponse(w: Writer, outcome: ApiOutcome<readonly CELExpressionErrorInit[], AppErrorInit>): void {
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
    encodeCELExpressionError(w, item);
    endMessage(w, at);
    index++;
  }
  leave(w);
}

const checkAccessControlExpressionResponseFields = "1:error 2:errors";

export function decodeCheckAccessControlExpressionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<CELExpressionError[] | undefined, AppError> {
  let error_: AppError | undefined;
  let errors: CELExpressionError[] = [];
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
          errors.push(decodeCELExpressionError(r, r.uint32()));
          break;
        default:
          skipField(r, tag, checkAccessControlExpressionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, checkAccessControlExpressionResponseFields, { errors });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: errors };
}

export function encodeQueryUsersForAccessControlExpressionRequest(w: Writer, v: QueryUsersForAccessControlExpressionRequestInit): void {
  expectObject(w, v);
  if (v.actingUserId !== undefined && v.actingUserId !== "") writeString(w, 10, "actingUserId", v.actingUserId);
  if (v.resourceType !== undefined && v.resourceType !== "") writeString(w, 18, "resourceType", v.resourceType);
  if (v.expression !== undefined && v.expression !== "") writeString(w, 26, "expression", v.expression);
  if (v.term !== undefined && v.term !== "") writeString(w, 34, "term", v.term);
  if (v.cursorId !== undefined && v.cursorId !== "") writeString(w, 42, "cursorId", v.cursorId);
  if (v.limit !== undefined && v.limit !== 0) writeInt64(w, 48, "limit", v.limit);
}

const queryUsersForAccessControlExpressionRequestFields = "1:actingUserId 2:resourceType 3:expression 4:term 5:cursorId 6:limit";

export function decodeQueryUsersForAccessControlExpressionRequest(r: Reader, length = r.len - r.pos): QueryUsersForAccessControlExpressionRequest {
  let actingUserId = "";
  let resourceType = "";
  let expression = "";
  let term = "";
  let cursorId = "";
  let limit = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingUserId = readString(r);
          break;
        case 18:
          resourceType = readString(r);
          break;
        case 26:
          expression = readString(r);
          break;
        case 34:
          term = readString(r);
          break;
        case 42:
          cursorId = readString(r);
          break;
        case 48:
          limit = readInt64(r);
          break;
        default:
          skipField(r, tag, queryUsersForAccessControlExpressionRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, queryUsersForAccessControlExpressionRequestFields);
  }
  return { actingUserId, resourceType, expression, term, cursorId, limit };
}

export function encodeQueryUsersForAccessControlExpressionResponse(w: Writer, outcome: ApiOutcome<AccessControlPolicyTestResponseInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeAccessControlPolicyTestResponse(w, answer);
  endMessage(w, at);
}

const queryUsersForAccessControlExpressionResponseFields = "1:error 2:response";

export function decodeQueryUsersForAccessControlExpressionResponse(r: Reader, length = r.len - r.pos): ApiOutcome<AccessControlPolicyTestResponse | undefined, AppError> {
  let error_: AppError | undefined;
  let response: AccessControlPolicyTestResponse | undefined;
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
          response = decodeAccessControlPolicyTestResponse(r, r.uint32(), response);
          break;
        default:
          skipField(r, tag, queryUsersForAccessControlExpressionResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, queryUsersForAccessControlExpressionResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: response };
}

export function encodeGetAccessControlFieldsAutocompleteRequest(w: Writer, v: GetAccessControlFieldsAutocompleteRequestInit): void {
  expectObject(w, v);
  if (v.actingUserId !== undefined && v.actingUserId !== "") writeString(w, 10, "actingUserId", v.actingUserId);
  if (v.after !== undefined && v.after !== "") writeString(w, 18, "after", v.after);
  if (v.limit !== undefined && v.limit !== 0) writeInt64(w, 24, "limit", v.limit);
}

const getAccessControlFieldsAutocompleteRequestFields = "1:actingUserId 2:after 3:limit";

export function decodeGetAccessControlFieldsAutocompleteRequest(r: Reader, length = r.len - r.pos): GetAccessControlFieldsAutocompleteRequest {
  let actingUserId = "";
  let after = "";
  let limit = 0;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingUserId = readString(r);
          break;
        case 18:
          after = readString(r);
          break;
        case 24:
          limit = readInt64(r);
          break;
        default:
          skipField(r, tag, getAccessControlFieldsAutocompleteRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getAccessControlFieldsAutocompleteRequestFields);
  }
  return { actingUserId, after, limit };
}

export function encodeGetAccessControlFieldsAutocompleteResponse(w: Writer, outcome: ApiOutcome<readonly PropertyFieldInit[], AppErrorInit>): void {
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

const getAccessControlFieldsAutocompleteResponseFields = "1:error 2:fields";

export function decodeGetAccessControlFieldsAutocompleteResponse(r: Reader, length = r.len - r.pos): ApiOutcome<PropertyField[] | undefined, AppError> {
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
          skipField(r, tag, getAccessControlFieldsAutocompleteResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getAccessControlFieldsAutocompleteResponseFields, { fields });
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: fields };
}

export function encodeGetAccessControlVisualASTRequest(w: Writer, v: GetAccessControlVisualASTRequestInit): void {
  expectObject(w, v);
  if (v.actingUserId !== undefined && v.actingUserId !== "") writeString(w, 10, "actingUserId", v.actingUserId);
  if (v.resourceType !== undefined && v.resourceType !== "") writeString(w, 18, "resourceType", v.resourceType);
  if (v.expression !== undefined && v.expression !== "") writeString(w, 26, "expression", v.expression);
}

const getAccessControlVisualASTRequestFields = "1:actingUserId 2:resourceType 3:expression";

export function decodeGetAccessControlVisualASTRequest(r: Reader, length = r.len - r.pos): GetAccessControlVisualASTRequest {
  let actingUserId = "";
  let resourceType = "";
  let expression = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actingUserId = readString(r);
          break;
        case 18:
          resourceType = readString(r);
          break;
        case 26:
          expression = readString(r);
          break;
        default:
          skipField(r, tag, getAccessControlVisualASTRequestFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getAccessControlVisualASTRequestFields);
  }
  return { actingUserId, resourceType, expression };
}

export function encodeGetAccessControlVisualASTResponse(w: Writer, outcome: ApiOutcome<VisualExpressionInit, AppErrorInit>): void {
  if ("error" in outcome) {
    const at = beginMessage(w, 10, "error");
    encodeAppError(w, outcome.error);
    endMessage(w, at);
    return;
  }
  const { answer } = outcome;
  const at = beginMessage(w, 18, "result");
  encodeVisualExpression(w, answer);
  endMessage(w, at);
}

const getAccessControlVisualASTResponseFields = "1:error 2:expression";

export function decodeGetAccessControlVisualASTResponse(r: Reader, length = r.len - r.pos): ApiOutcome<VisualExpression | undefined, AppError> {
  let error_: AppError | undefined;
  let expression: VisualExpression | undefined;
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
          expression = decodeVisualExpression(r, r.uint32(), expression);
          break;
        default:
          skipField(r, tag, getAccessControlVisualASTResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, getAccessControlVisualASTResponseFields);
  }
  if (error_ !== undefined && !isEmptyError(error_)) return { error: error_ };
  return { answer: expression };
}
