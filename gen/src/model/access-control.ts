// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { User, UserInit } from "./user.ts";
import type { DynamicObject, DynamicValue } from "./values.ts";

/** What came of asking whether somebody may do something. */
export interface AccessDecision {
  /** True = allowed. */
  decision: boolean;
  /**
   * More on the decision, such as `reason`. A decision of true with the reason "no_policy" says that no policy governs
   * the thing: the plugin may apply its own rules. Absent = nothing.
   */
  context: DynamicObject | undefined;
}

/** AccessDecision with everything optional: what is left out is zero or absent. */
export interface AccessDecisionInit {
  /** True = allowed. */
  decision?: boolean | undefined;
  /**
   * More on the decision, such as `reason`. A decision of true with the reason "no_policy" says that no policy governs
   * the thing: the plugin may apply its own rules. Absent = nothing.
   */
  context?: DynamicObject | undefined;
}

/** A policy: who may do what to one thing. */
export interface AccessControlPolicy {
  /** Id of the thing that it governs, 26 characters, which is also the id of the policy. */
  id: string;
  /** Name that administrators see. */
  name: string;
  /** Kind of thing. For things of a plugin the plugin's id and a word of its own, such as "com.example.plugin:board". */
  type: string;
  /** True while it is in force. The server sets it to true for policies of plugins. */
  active: boolean;
  /** When it was made, ms since the epoch. */
  createAt: number;
  /** Number of times that it was changed. */
  revision: number;
  /** Version of the rules' form, such as "v0.5". The server sets it for policies of plugins. */
  version: string;
  /** Names of roles. Old: rules name theirs themselves. */
  roles: string[];
  /** Ids of the policies whose rules count too. */
  imports: string[];
  /** The rules. */
  rules: AccessControlPolicyRule[];
  /** Where it counts: "team", or empty = on the whole server. */
  scope: string;
  /** Id of the team with the scope "team", else empty. */
  scopeId: string;
  /** Free values. Absent = none. */
  props: DynamicObject | undefined;
}

/** AccessControlPolicy with everything optional: what is left out is zero or absent. */
export interface AccessControlPolicyInit {
  /** Id of the thing that it governs, 26 characters, which is also the id of the policy. */
  id?: string | undefined;
  /** Name that administrators see. */
  name?: string | undefined;
  /** Kind of thing. For things of a plugin the plugin's id and a word of its own, such as "com.example.plugin:board". */
  type?: string | undefined;
  /** True while it is in force. The server sets it to true for policies of plugins. */
  active?: boolean | undefined;
  /** When it was made, ms since the epoch. */
  createAt?: number | undefined;
  /** Number of times that it was changed. */
  revision?: number | undefined;
  /** Version of the rules' form, such as "v0.5". The server sets it for policies of plugins. */
  version?: string | undefined;
  /** Names of roles. Old: rules name theirs themselves. */
  roles?: readonly string[] | undefined;
  /** Ids of the policies whose rules count too. */
  imports?: readonly string[] | undefined;
  /** The rules. */
  rules?: readonly AccessControlPolicyRuleInit[] | undefined;
  /** Where it counts: "team", or empty = on the whole server. */
  scope?: string | undefined;
  /** Id of the team with the scope "team", else empty. */
  scopeId?: string | undefined;
  /** Free values. Absent = none. */
  props?: DynamicObject | undefined;
}

/** One rule of a policy. */
export interface AccessControlPolicyRule {
  /** What it allows, such as "membership". */
  actions: string[];
  /** For whom, in the Common Expression Language, such as `user.attributes.team == "blue"`. */
  expression: string;
  /** Name of the rule, unique in the policy. Empty where rules need none. */
  name: string;
  /** Role that it counts for, such as "channel_user". Empty = all. */
  role: string;
}

/** AccessControlPolicyRule with everything optional: what is left out is zero or absent. */
export interface AccessControlPolicyRuleInit {
  /** What it allows, such as "membership". */
  actions?: readonly string[] | undefined;
  /** For whom, in the Common Expression Language, such as `user.attributes.team == "blue"`. */
  expression?: string | undefined;
  /** Name of the rule, unique in the policy. Empty where rules need none. */
  name?: string | undefined;
  /** Role that it counts for, such as "channel_user". Empty = all. */
  role?: string | undefined;
}

/** A mistake in an expression. */
export interface CELExpressionError {
  /** Line of the expression. */
  line: number;
  /** Column in the line. */
  column: number;
  /** What is wrong. */
  message: string;
}

/** CELExpressionError with everything optional: what is left out is zero or absent. */
export interface CELExpressionErrorInit {
  /** Line of the expression. */
  line?: number | undefined;
  /** Column in the line. */
  column?: number | undefined;
  /** What is wrong. */
  message?: string | undefined;
}

/** Users for whom an expression is true. */
export interface AccessControlPolicyTestResponse {
  /** The users of the page. */
  users: User[];
  /** Number of all of them. */
  total: number;
}

/** AccessControlPolicyTestResponse with everything optional: what is left out is zero or absent. */
export interface AccessControlPolicyTestResponseInit {
  /** The users of the page. */
  users?: readonly UserInit[] | undefined;
  /** Number of all of them. */
  total?: number | undefined;
}

/** An expression as a table of conditions, all of which must be true. */
export interface VisualExpression {
  /** The conditions. */
  conditions: Condition[];
}

/** VisualExpression with everything optional: what is left out is zero or absent. */
export interface VisualExpressionInit {
  /** The conditions. */
  conditions?: readonly ConditionInit[] | undefined;
}

/** One condition of an expression. */
export interface Condition {
  /** What is looked at, such as "user.attributes.team". */
  attribute: string;
  /** How it is compared, such as "==" or "in". */
  operator: string;
  /** What it is compared with: a value, or a list of values for "in". Absent = nothing. */
  value: DynamicValue | undefined;
  /** What the value is: 0 = a value as it stands, 1 = the name of another attribute. */
  valueType: number;
  /** Type of the attribute, such as "text" or "multiselect". */
  attributeType: string;
  /** True when values were left out because the user who asks may not see them. */
  hasMaskedValues: boolean;
}

/** Condition with everything optional: what is left out is zero or absent. */
export interface ConditionInit {
  /** What is looked at, such as "user.attributes.team". */
  attribute?: string | undefined;
  /** How it is compared, such as "==" or "in". */
  operator?: string | undefined;
  /** What it is compared with: a value, or a list of values for "in". Absent = nothing. */
  value?: DynamicValue | undefined;
  /** What the value is: 0 = a value as it stands, 1 = the name of another attribute. */
  valueType?: number | undefined;
  /** Type of the attribute, such as "text" or "multiselect". */
  attributeType?: string | undefined;
  /** True when values were left out because the user who asks may not see them. */
  hasMaskedValues?: boolean | undefined;
}
