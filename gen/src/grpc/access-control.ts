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
import { decodeUser, encodeUser } from "./user.ts";

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
  needsTwin,
  readInt64,
  readJson,
  readJsonValue,
  readString,
  readStruct,
  readTag,
  readValue,
  skipField,
  writeBool,
  writeInt64,
  writeJson,
  writeJsonValue,
  writeString,
  writeStruct,
  writeValue,
  type Reader,
  type Writer,
} from "@mattermost-plugin/protowire";

export function encodeAccessDecision(w: Writer, v: AccessDecisionInit): void {
  expectObject(w, v);
  if (v.decision !== undefined && v.decision !== false) writeBool(w, 8, "decision", v.decision);
  if (v.context !== undefined) writeStruct(w, 18, "context", v.context, "round");
  if (needsTwin(v.context)) writeJson(w, 26, "context", v.context);
}

const accessDecisionFields = "1:decision 2:context 3:context";

export function decodeAccessDecision(r: Reader, length = r.len - r.pos, into?: AccessDecision): AccessDecision {
  let decision = false;
  let context: DynamicObject | undefined;
  let contextExact: DynamicObject | undefined;
  if (into !== undefined) ({ decision, context } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          decision = r.bool();
          break;
        case 18:
          context = readStruct(r, r.uint32(), context);
          break;
        case 26:
          contextExact = readJson(r);
          break;
        default:
          skipField(r, tag, accessDecisionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, accessDecisionFields);
  }
  if (contextExact !== undefined) context = contextExact;
  return { decision, context };
}

export function encodeAccessControlPolicy(w: Writer, v: AccessControlPolicyInit): void {
  expectObject(w, v);
  if (v.id !== undefined && v.id !== "") writeString(w, 10, "id", v.id);
  if (v.name !== undefined && v.name !== "") writeString(w, 18, "name", v.name);
  if (v.type !== undefined && v.type !== "") writeString(w, 26, "type", v.type);
  if (v.active !== undefined && v.active !== false) writeBool(w, 32, "active", v.active);
  if (v.createAt !== undefined && v.createAt !== 0) writeInt64(w, 40, "createAt", v.createAt);
  if (v.revision !== undefined && v.revision !== 0) writeInt64(w, 48, "revision", v.revision);
  if (v.version !== undefined && v.version !== "") writeString(w, 58, "version", v.version);
  if (v.roles !== undefined) {
    expectList(w, "roles", v.roles);
    enter(w, "roles");
    let index = 0;
    for (const item of v.roles) {
      writeString(w, 66, index, item);
      index++;
    }
    leave(w);
  }
  if (v.imports !== undefined) {
    expectList(w, "imports", v.imports);
    enter(w, "imports");
    let index = 0;
    for (const item of v.imports) {
      writeString(w, 74, index, item);
      index++;
    }
    leave(w);
  }
  if (v.rules !== undefined) {
    expectList(w, "rules", v.rules);
    enter(w, "rules");
    let index = 0;
    for (const item of v.rules) {
      const at = beginMessage(w, 82, index);
      encodeAccessControlPolicyRule(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.scope !== undefined && v.scope !== "") writeString(w, 90, "scope", v.scope);
  if (v.scopeId !== undefined && v.scopeId !== "") writeString(w, 98, "scopeId", v.scopeId);
  if (v.props !== undefined) writeStruct(w, 106, "props", v.props, "round");
  if (needsTwin(v.props)) writeJson(w, 114, "props", v.props);
}

const accessControlPolicyFields = "1:id 2:name 3:type 4:active 5:createAt 6:revision 7:version 8:roles 9:imports 10:rules 11:scope 12:scopeId 13:props 14:props";

export function decodeAccessControlPolicy(r: Reader, length = r.len - r.pos, into?: AccessControlPolicy): AccessControlPolicy {
  let id = "";
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
  let propsExact: DynamicObject | undefined;
  if (into !== undefined) ({ id, name, type, active, createAt, revision, version, roles, imports, rules, scope, scopeId, props } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          id = readString(r);
          break;
        case 18:
          name = readString(r);
          break;
        case 26:
          type = readString(r);
          break;
        case 32:
          active = r.bool();
          break;
        case 40:
          createAt = readInt64(r);
          break;
        case 48:
          revision = readInt64(r);
          break;
        case 58:
          version = readString(r);
          break;
        case 66:
          roles.push(readString(r));
          break;
        case 74:
          imports.push(readString(r));
          break;
        case 82:
          rules.push(decodeAccessControlPolicyRule(r, r.uint32()));
          break;
        case 90:
          scope = readString(r);
          break;
        case 98:
          scopeId = readString(r);
          break;
        case 106:
          props = readStruct(r, r.uint32(), props);
          break;
        case 114:
          propsExact = readJson(r);
          break;
        default:
          skipField(r, tag, accessControlPolicyFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, accessControlPolicyFields, { roles, imports, rules });
  }
  if (propsExact !== undefined) props = propsExact;
  return { id, name, type, active, createAt, revision, version, roles, imports, rules, scope, scopeId, props };
}

export function encodeAccessControlPolicyRule(w: Writer, v: AccessControlPolicyRuleInit): void {
  expectObject(w, v);
  if (v.actions !== undefined) {
    expectList(w, "actions", v.actions);
    enter(w, "actions");
    let index = 0;
    for (const item of v.actions) {
      writeString(w, 10, index, item);
      index++;
    }
    leave(w);
  }
  if (v.expression !== undefined && v.expression !== "") writeString(w, 18, "expression", v.expression);
  if (v.name !== undefined && v.name !== "") writeString(w, 26, "name", v.name);
  if (v.role !== undefined && v.role !== "") writeString(w, 34, "role", v.role);
}

const accessControlPolicyRuleFields = "1:actions 2:expression 3:name 4:role";

export function decodeAccessControlPolicyRule(r: Reader, length = r.len - r.pos): AccessControlPolicyRule {
  let actions: string[] = [];
  let expression = "";
  let name = "";
  let role = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          actions.push(readString(r));
          break;
        case 18:
          expression = readString(r);
          break;
        case 26:
          name = readString(r);
          break;
        case 34:
          role = readString(r);
          break;
        default:
          skipField(r, tag, accessControlPolicyRuleFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, accessControlPolicyRuleFields, { actions });
  }
  return { actions, expression, name, role };
}

export function encodeCELExpressionError(w: Writer, v: CELExpressionErrorInit): void {
  expectObject(w, v);
  if (v.line !== undefined && v.line !== 0) writeInt64(w, 8, "line", v.line);
  if (v.column !== undefined && v.column !== 0) writeInt64(w, 16, "column", v.column);
  if (v.message !== undefined && v.message !== "") writeString(w, 26, "message", v.message);
}

const celExpressionErrorFields = "1:line 2:column 3:message";

export function decodeCELExpressionError(r: Reader, length = r.len - r.pos): CELExpressionError {
  let line = 0;
  let column = 0;
  let message = "";
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 8:
          line = readInt64(r);
          break;
        case 16:
          column = readInt64(r);
          break;
        case 26:
          message = readString(r);
          break;
        default:
          skipField(r, tag, celExpressionErrorFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, celExpressionErrorFields);
  }
  return { line, column, message };
}

export function encodeAccessControlPolicyTestResponse(w: Writer, v: AccessControlPolicyTestResponseInit): void {
  expectObject(w, v);
  if (v.users !== undefined) {
    expectList(w, "users", v.users);
    enter(w, "users");
    let index = 0;
    for (const item of v.users) {
      const at = beginMessage(w, 10, index);
      encodeUser(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
  if (v.total !== undefined && v.total !== 0) writeInt64(w, 16, "total", v.total);
}

const accessControlPolicyTestResponseFields = "1:users 2:total";

export function decodeAccessControlPolicyTestResponse(r: Reader, length = r.len - r.pos, into?: AccessControlPolicyTestResponse): AccessControlPolicyTestResponse {
  let users: User[] = [];
  let total = 0;
  if (into !== undefined) ({ users, total } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          users.push(decodeUser(r, r.uint32()));
          break;
        case 16:
          total = readInt64(r);
          break;
        default:
          skipField(r, tag, accessControlPolicyTestResponseFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, accessControlPolicyTestResponseFields, { users });
  }
  return { users, total };
}

export function encodeVisualExpression(w: Writer, v: VisualExpressionInit): void {
  expectObject(w, v);
  if (v.conditions !== undefined) {
    expectList(w, "conditions", v.conditions);
    enter(w, "conditions");
    let index = 0;
    for (const item of v.conditions) {
      const at = beginMessage(w, 10, index);
      encodeCondition(w, item);
      endMessage(w, at);
      index++;
    }
    leave(w);
  }
}

const visualExpressionFields = "1:conditions";

export function decodeVisualExpression(r: Reader, length = r.len - r.pos, into?: VisualExpression): VisualExpression {
  let conditions: Condition[] = [];
  if (into !== undefined) ({ conditions } = into);
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          conditions.push(decodeCondition(r, r.uint32()));
          break;
        default:
          skipField(r, tag, visualExpressionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, visualExpressionFields, { conditions });
  }
  return { conditions };
}

export function encodeCondition(w: Writer, v: ConditionInit): void {
  expectObject(w, v);
  if (v.attribute !== undefined && v.attribute !== "") writeString(w, 10, "attribute", v.attribute);
  if (v.operator !== undefined && v.operator !== "") writeString(w, 18, "operator", v.operator);
  if (v.value !== undefined) writeValue(w, 26, "value", v.value, "round");
  if (needsTwin(v.value)) writeJsonValue(w, 34, "value", v.value);
  if (v.valueType !== undefined && v.valueType !== 0) writeInt64(w, 40, "valueType", v.valueType);
  if (v.attributeType !== undefined && v.attributeType !== "") writeString(w, 50, "attributeType", v.attributeType);
  if (v.hasMaskedValues !== undefined && v.hasMaskedValues !== false) writeBool(w, 56, "hasMaskedValues", v.hasMaskedValues);
}

const conditionFields = "1:attribute 2:operator 3:value 4:value 5:valueType 6:attributeType 7:hasMaskedValues";

export function decodeCondition(r: Reader, length = r.len - r.pos): Condition {
  let attribute = "";
  let operator = "";
  let value: DynamicValue | undefined;
  let valueExact: DynamicValue | undefined;
  let valueType = 0;
  let attributeType = "";
  let hasMaskedValues = false;
  const end = messageEnd(r, length);
  let tag = 0;
  try {
    while (r.pos < end) {
      tag = readTag(r);
      switch (tag) {
        case 10:
          attribute = readString(r);
          break;
        case 18:
          operator = readString(r);
          break;
        case 26:
          value = readValue(r, r.uint32(), value);
          break;
        case 34:
          valueExact = readJsonValue(r);
          break;
        case 40:
          valueType = readInt64(r);
          break;
        case 50:
          attributeType = readString(r);
          break;
        case 56:
          hasMaskedValues = r.bool();
          break;
        default:
          skipField(r, tag, conditionFields);
      }
    }
    expectEnd(r, end);
  } catch (error) {
    throw atField(error, tag, conditionFields);
  }
  if (valueExact !== undefined) value = valueExact;
  return { attribute, operator, value, valueType, attributeType, hasMaskedValues };
}
