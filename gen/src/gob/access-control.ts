// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type {
  AccessControlPolicy,
  AccessControlPolicyInit,
  AccessControlPolicyRule,
  AccessControlPolicyRuleInit,
  AccessControlPolicyTestResponse,
  AccessControlPolicyTestResponseInit,
  AccessDecision,
  AccessDecisionInit,
  CELExpressionError,
  CELExpressionErrorInit,
  Condition,
  ConditionInit,
  VisualExpression,
  VisualExpressionInit,
} from "../model/access-control.ts";
import type { User } from "../model/user.ts";
import type { DynamicObject, DynamicValue } from "../model/values.ts";
import { listOfStringType } from "./types.ts";
import { listOfUserType, readUser, writeUser } from "./user.ts";

import { anyMap, basic, structOf, type GobType, type StructType } from "@mattermost-plugin/gob";
import {
  endStruct,
  expectObject,
  nextOf,
  putBool,
  putDynamic,
  putInt,
  putObject,
  putStructs,
  putText,
  putTexts,
  readBool,
  readDynamic,
  readList,
  readObject,
  readSafeInt,
  readString,
  readTexts,
  skipField,
  type Plan,
  type Plans,
  type ValueReader,
  type ValueWriter,
} from "@mattermost-plugin/gob/wire";

export const listOfAccessControlPolicyRuleType: GobType = { kind: "slice", get elem() { return accessControlPolicyRuleType; } };

export const accessControlPolicyType: StructType = structOf("model.AccessControlPolicy", () => [
  ["ID", basic.string],
  ["Name", basic.string],
  ["Type", basic.string],
  ["Active", basic.bool],
  ["CreateAt", basic.int64],
  ["Revision", basic.int64],
  ["Version", basic.string],
  ["Roles", listOfStringType],
  ["Imports", listOfStringType],
  ["Rules", listOfAccessControlPolicyRuleType],
  ["Scope", basic.string],
  ["ScopeID", basic.string],
  ["Props", anyMap],
]);

export const accessControlPolicyRuleType: StructType = structOf("model.AccessControlPolicyRule", () => [
  ["Actions", listOfStringType],
  ["Expression", basic.string],
  ["Name", basic.string],
  ["Role", basic.string],
]);

export const accessControlPolicyTestResponseType: StructType = structOf("model.AccessControlPolicyTestResponse", () => [
  ["Users", listOfUserType],
  ["Total", basic.int64],
]);

export const accessDecisionType: StructType = structOf("model.AccessDecision", () => [
  ["Decision", basic.bool],
  ["Context", anyMap],
]);

export const celExpressionErrorType: StructType = structOf("model.CELExpressionError", () => [
  ["Line", basic.int64],
  ["Column", basic.int64],
  ["Message", basic.string],
]);

export const conditionType: StructType = structOf("model.Condition", () => [
  ["Attribute", basic.string],
  ["Operator", basic.string],
  ["Value", basic.interface],
  ["ValueType", basic.int64],
  ["AttributeType", basic.string],
  ["HasMaskedValues", basic.bool],
]);

export const listOfConditionType: GobType = { kind: "slice", get elem() { return conditionType; } };

export const visualExpressionType: StructType = structOf("model.VisualExpression", () => [
  ["Conditions", listOfConditionType],
]);

export function readAccessDecision(r: ValueReader, plans: Plans, plan: Plan): AccessDecision {
  let decision = false;
  let context: DynamicObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        decision = readBool(r);
        break;
      case 1:
        context = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { decision, context };
}

export function writeAccessDecision(w: ValueWriter, v: AccessDecisionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putBool(w, last, 0, "decision", v.decision);
  last = putObject(w, last, 1, "context", v.context);
  endStruct(w);
}

export function readAccessControlPolicy(r: ValueReader, plans: Plans, plan: Plan): AccessControlPolicy {
  let id_ = "";
  let name = "";
  let type = "";
  let active = false;
  let createAt = 0;
  let revision = 0;
  let version = "";
  let roles: string[] = [];
  let imports: string[] = [];
  let rules: AccessControlPolicyRule[] = [];
  let scope = "";
  let scopeId = "";
  let props: DynamicObject | undefined;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        id_ = readString(r);
        break;
      case 1:
        name = readString(r);
        break;
      case 2:
        type = readString(r);
        break;
      case 3:
        active = readBool(r);
        break;
      case 4:
        createAt = readSafeInt(r, "AccessControlPolicy.createAt");
        break;
      case 5:
        revision = readSafeInt(r, "AccessControlPolicy.revision");
        break;
      case 6:
        version = readString(r);
        break;
      case 7:
        roles = readTexts(r);
        break;
      case 8:
        imports = readTexts(r);
        break;
      case 9:
        rules = readList(r, plans, plan.fields[at] as Plan, readAccessControlPolicyRule);
        break;
      case 10:
        scope = readString(r);
        break;
      case 11:
        scopeId = readString(r);
        break;
      case 12:
        props = readObject(r, plans);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { id: id_, name, type, active, createAt, revision, version, roles, imports, rules, scope, scopeId, props };
}

export function writeAccessControlPolicy(w: ValueWriter, v: AccessControlPolicyInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "id", v.id);
  last = putText(w, last, 1, "name", v.name);
  last = putText(w, last, 2, "type", v.type);
  last = putBool(w, last, 3, "active", v.active);
  last = putInt(w, last, 4, "createAt", v.createAt);
  last = putInt(w, last, 5, "revision", v.revision);
  last = putText(w, last, 6, "version", v.version);
  last = putTexts(w, last, 7, "roles", v.roles);
  last = putTexts(w, last, 8, "imports", v.imports);
  last = putStructs(w, last, 9, "rules", v.rules, writeAccessControlPolicyRule);
  last = putText(w, last, 10, "scope", v.scope);
  last = putText(w, last, 11, "scopeId", v.scopeId);
  last = putObject(w, last, 12, "props", v.props);
  endStruct(w);
}

export function readAccessControlPolicyRule(r: ValueReader, _plans: Plans, plan: Plan): AccessControlPolicyRule {
  let actions: string[] = [];
  let expression = "";
  let name = "";
  let role = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        actions = readTexts(r);
        break;
      case 1:
        expression = readString(r);
        break;
      case 2:
        name = readString(r);
        break;
      case 3:
        role = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { actions, expression, name, role };
}

export function writeAccessControlPolicyRule(w: ValueWriter, v: AccessControlPolicyRuleInit): void {
  expectObject(w, v);
  let last = -1;
  last = putTexts(w, last, 0, "actions", v.actions);
  last = putText(w, last, 1, "expression", v.expression);
  last = putText(w, last, 2, "name", v.name);
  last = putText(w, last, 3, "role", v.role);
  endStruct(w);
}

export function readCELExpressionError(r: ValueReader, _plans: Plans, plan: Plan): CELExpressionError {
  let line = 0;
  let column = 0;
  let message = "";
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        line = readSafeInt(r, "CELExpressionError.line");
        break;
      case 1:
        column = readSafeInt(r, "CELExpressionError.column");
        break;
      case 2:
        message = readString(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { line, column, message };
}

export function writeCELExpressionError(w: ValueWriter, v: CELExpressionErrorInit): void {
  expectObject(w, v);
  let last = -1;
  last = putInt(w, last, 0, "line", v.line);
  last = putInt(w, last, 1, "column", v.column);
  last = putText(w, last, 2, "message", v.message);
  endStruct(w);
}

export function readAccessControlPolicyTestResponse(r: ValueReader, plans: Plans, plan: Plan): AccessControlPolicyTestResponse {
  let users: User[] = [];
  let total = 0;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        users = readList(r, plans, plan.fields[at] as Plan, readUser);
        break;
      case 1:
        total = readSafeInt(r, "AccessControlPolicyTestResponse.total");
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { users, total };
}

export function writeAccessControlPolicyTestResponse(w: ValueWriter, v: AccessControlPolicyTestResponseInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "users", v.users, writeUser);
  last = putInt(w, last, 1, "total", v.total);
  endStruct(w);
}

export function readVisualExpression(r: ValueReader, plans: Plans, plan: Plan): VisualExpression {
  let conditions: Condition[] = [];
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        conditions = readList(r, plans, plan.fields[at] as Plan, readCondition);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { conditions };
}

export function writeVisualExpression(w: ValueWriter, v: VisualExpressionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putStructs(w, last, 0, "conditions", v.conditions, writeCondition);
  endStruct(w);
}

export function readCondition(r: ValueReader, plans: Plans, plan: Plan): Condition {
  let attribute = "";
  let operator = "";
  let value: DynamicValue | undefined;
  let valueType = 0;
  let attributeType = "";
  let hasMaskedValues = false;
  for (let at = nextOf(r, plan, -1); at >= 0; at = nextOf(r, plan, at)) {
    switch (plan.target[at]) {
      case 0:
        attribute = readString(r);
        break;
      case 1:
        operator = readString(r);
        break;
      case 2:
        value = readDynamic(r, plans);
        break;
      case 3:
        valueType = readSafeInt(r, "Condition.valueType");
        break;
      case 4:
        attributeType = readString(r);
        break;
      case 5:
        hasMaskedValues = readBool(r);
        break;
      default:
        skipField(r, plan, at);
    }
  }
  return { attribute, operator, value, valueType, attributeType, hasMaskedValues };
}

export function writeCondition(w: ValueWriter, v: ConditionInit): void {
  expectObject(w, v);
  let last = -1;
  last = putText(w, last, 0, "attribute", v.attribute);
  last = putText(w, last, 1, "operator", v.operator);
  last = putDynamic(w, last, 2, "value", v.value);
  last = putInt(w, last, 3, "valueType", v.valueType);
  last = putText(w, last, 4, "attributeType", v.attributeType);
  last = putBool(w, last, 5, "hasMaskedValues", v.hasMaskedValues);
  endStruct(w);
}

export const listOfCELExpressionErrorType: GobType = { kind: "slice", get elem() { return celExpressionErrorType; } };
