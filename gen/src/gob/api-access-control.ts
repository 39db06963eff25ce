// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  CheckAccessControlExpressionRequestInit,
  DeleteAccessControlPolicyRequestInit,
  EvaluateAccessControlRequestInit,
  GetAccessControlFieldsAutocompleteRequestInit,
  GetAccessControlPolicyRequestInit,
  GetAccessControlVisualASTRequestInit,
  QueryUsersForAccessControlExpressionRequestInit,
  SaveAccessControlPolicyRequestInit,
} from "../model/api-access-control.ts";
import { writeAccessControlPolicy } from "./access-control.ts";

import { endStruct, expectObject, putInt, putText, putWhole, type ValueWriter } from "@mattermost-plugin/gob/wire";

export function writeEvaluateAccessControlArguments(w: ValueWriter, v: EvaluateAccessControlRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "userId", v.userId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "resourceId", v.resourceId);
  last = putText(w, last, 3, "action", v.action);
  endStruct(w);
}

export function writeSaveAccessControlPolicyArguments(w: ValueWriter, v: SaveAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putWhole(w, last, 1, "policy", v.policy, writeAccessControlPolicy);
  endStruct(w);
}

export function writeGetAccessControlPolicyArguments(w: ValueWriter, v: GetAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  endStruct(w);
}

export function writeDeleteAccessControlPolicyArguments(w: ValueWriter, v: DeleteAccessControlPolicyRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "id", v.id);
  endStruct(w);
}

export function writeCheckAccessControlExpressionArguments(w: ValueWriter, v: CheckAccessControlExpressionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "expression", v.expression);
  endStruct(w);
}

export function writeQueryUsersForAccessControlExpressionArguments(w: ValueWriter, v: QueryUsersForAccessControlExpressionRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "expression", v.expression);
  last = putText(w, last, 3, "term", v.term);
  last = putText(w, last, 4, "cursorId", v.cursorId);
  last = putInt(w, last, 5, "limit", v.limit);
  endStruct(w);
}

export function writeGetAccessControlFieldsAutocompleteArguments(w: ValueWriter, v: GetAccessControlFieldsAutocompleteRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "after", v.after);
  last = putInt(w, last, 2, "limit", v.limit);
  endStruct(w);
}

export function writeGetAccessControlVisualASTArguments(w: ValueWriter, v: GetAccessControlVisualASTRequestInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "actingUserId", v.actingUserId);
  last = putText(w, last, 1, "resourceType", v.resourceType);
  last = putText(w, last, 2, "expression", v.expression);
  endStruct(w);
}
