// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AccessControlPolicy, AccessControlPolicyInit } from "./access-control.ts";

/** Request of `evaluateAccessControl`. */
export interface EvaluateAccessControlRequest {
  /** Id of the user. */
  userId: string;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType: string;
  /** Id of the thing, 26 characters. */
  resourceId: string;
  /** What the user wants to do, as the rules call it. */
  action: string;
}

/** EvaluateAccessControlRequest with everything optional: what is left out is zero or absent. */
export interface EvaluateAccessControlRequestInit {
  /** Id of the user. */
  userId?: string | undefined;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType?: string | undefined;
  /** Id of the thing, 26 characters. */
  resourceId?: string | undefined;
  /** What the user wants to do, as the rules call it. */
  action?: string | undefined;
}

/** Request of `saveAccessControlPolicy`. */
export interface SaveAccessControlPolicyRequest {
  /** Id of the user who stands behind it. */
  actingUserId: string;
  /** The policy: id, type, name and rules. */
  policy: AccessControlPolicy | undefined;
}

/** SaveAccessControlPolicyRequest with everything optional: what is left out is zero or absent. */
export interface SaveAccessControlPolicyRequestInit {
  /** Id of the user who stands behind it. */
  actingUserId?: string | undefined;
  /** The policy: id, type, name and rules. */
  policy?: AccessControlPolicyInit | undefined;
}

/** Request of `getAccessControlPolicy`. */
export interface GetAccessControlPolicyRequest {
  /** Id of the policy, which is that of the thing. */
  id: string;
}

/** GetAccessControlPolicyRequest with everything optional: what is left out is zero or absent. */
export interface GetAccessControlPolicyRequestInit {
  /** Id of the policy, which is that of the thing. */
  id?: string | undefined;
}

/** Request of `deleteAccessControlPolicy`. */
export interface DeleteAccessControlPolicyRequest {
  /** Id of the user who stands behind it. */
  actingUserId: string;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType: string;
  /** Id of the policy, which is that of the thing. */
  id: string;
}

/** DeleteAccessControlPolicyRequest with everything optional: what is left out is zero or absent. */
export interface DeleteAccessControlPolicyRequestInit {
  /** Id of the user who stands behind it. */
  actingUserId?: string | undefined;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType?: string | undefined;
  /** Id of the policy, which is that of the thing. */
  id?: string | undefined;
}

/** Request of `checkAccessControlExpression`. */
export interface CheckAccessControlExpressionRequest {
  /** Id of the user who stands behind it. */
  actingUserId: string;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType: string;
  /** The expression. */
  expression: string;
}

/** CheckAccessControlExpressionRequest with everything optional: what is left out is zero or absent. */
export interface CheckAccessControlExpressionRequestInit {
  /** Id of the user who stands behind it. */
  actingUserId?: string | undefined;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType?: string | undefined;
  /** The expression. */
  expression?: string | undefined;
}

/** Request of `queryUsersForAccessControlExpression`. */
export interface QueryUsersForAccessControlExpressionRequest {
  /** Id of the user who stands behind it. */
  actingUserId: string;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType: string;
  /** The expression. */
  expression: string;
  /** Only users with this in a name. Empty = all. */
  term: string;
  /** Id of the last user of the page before. Empty = the first page. */
  cursorId: string;
  /** Users on a page. */
  limit: number;
}

/** QueryUsersForAccessControlExpressionRequest with everything optional: what is left out is zero or absent. */
export interface QueryUsersForAccessControlExpressionRequestInit {
  /** Id of the user who stands behind it. */
  actingUserId?: string | undefined;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType?: string | undefined;
  /** The expression. */
  expression?: string | undefined;
  /** Only users with this in a name. Empty = all. */
  term?: string | undefined;
  /** Id of the last user of the page before. Empty = the first page. */
  cursorId?: string | undefined;
  /** Users on a page. */
  limit?: number | undefined;
}

/** Request of `getAccessControlFieldsAutocomplete`. */
export interface GetAccessControlFieldsAutocompleteRequest {
  /** Id of the user who stands behind it. */
  actingUserId: string;
  /** Id of the last field of the page before. Empty = the first page. */
  after: string;
  /** Fields on a page. */
  limit: number;
}

/** GetAccessControlFieldsAutocompleteRequest with everything optional: what is left out is zero or absent. */
export interface GetAccessControlFieldsAutocompleteRequestInit {
  /** Id of the user who stands behind it. */
  actingUserId?: string | undefined;
  /** Id of the last field of the page before. Empty = the first page. */
  after?: string | undefined;
  /** Fields on a page. */
  limit?: number | undefined;
}

/** Request of `getAccessControlVisualAST`. */
export interface GetAccessControlVisualASTRequest {
  /** Id of the user who stands behind it. */
  actingUserId: string;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType: string;
  /** The expression. */
  expression: string;
}

/** GetAccessControlVisualASTRequest with everything optional: what is left out is zero or absent. */
export interface GetAccessControlVisualASTRequestInit {
  /** Id of the user who stands behind it. */
  actingUserId?: string | undefined;
  /** Kind of thing, such as "com.example.plugin:board". */
  resourceType?: string | undefined;
  /** The expression. */
  expression?: string | undefined;
}
