// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { DynamicObject, DynamicValue } from "./values.ts";

/** One named value of a log line. */
export interface KeyValuePair {
  /** Name of the value. */
  key: string;
  /** The value. Go plugins send texts only, so a host may log other values in a raw form: prefer texts. */
  value: DynamicValue | undefined;
}

/** KeyValuePair with everything optional: what is left out is zero or absent. */
export interface KeyValuePairInit {
  /** Name of the value. */
  key?: string | undefined;
  /** The value. Go plugins send texts only, so a host may log other values in a raw form: prefer texts. */
  value?: DynamicValue | undefined;
}

/** An entry for the server's audit log. */
export interface AuditRecord {
  /** Id of the record. Go has none, so it does not survive. */
  id: string;
  /** When it happened, ms since the epoch. Go has no such field, so it does not survive. */
  createAt: number;
  /** Level of the record. Go takes it beside the record, so it does not survive. */
  level: string;
  /** Path of the request behind it. Go has no such field, so it does not survive. */
  apiPath: string;
  /** What it was done to: parameters, state before and after. */
  event: AuditEventData | undefined;
  /** How it ended: "success", "fail" or "attempt". */
  status: string;
  /** Id of the user who did it. */
  userId: string;
  /** Id of that user's session. */
  sessionId: string;
  /** Program that the user did it with, as it names itself. */
  client: string;
  /** Address that the user did it from. */
  ipAddress: string;
  /** Further values. Absent = none. */
  meta: DynamicObject | undefined;
  /** Name of what was done, such as "createPost". The server's own are names of its functions. */
  eventName: string;
  /** Addresses of the proxies between, as in the HTTP header. May be empty. */
  xForwardedFor: string;
  /** Why it failed. Absent, or empty in both fields = it did not. */
  error: AuditEventError | undefined;
}

/** AuditRecord with everything optional: what is left out is zero or absent. */
export interface AuditRecordInit {
  /** Id of the record. Go has none, so it does not survive. */
  id?: string | undefined;
  /** When it happened, ms since the epoch. Go has no such field, so it does not survive. */
  createAt?: number | undefined;
  /** Level of the record. Go takes it beside the record, so it does not survive. */
  level?: string | undefined;
  /** Path of the request behind it. Go has no such field, so it does not survive. */
  apiPath?: string | undefined;
  /** What it was done to: parameters, state before and after. */
  event?: AuditEventDataInit | undefined;
  /** How it ended: "success", "fail" or "attempt". */
  status?: string | undefined;
  /** Id of the user who did it. */
  userId?: string | undefined;
  /** Id of that user's session. */
  sessionId?: string | undefined;
  /** Program that the user did it with, as it names itself. */
  client?: string | undefined;
  /** Address that the user did it from. */
  ipAddress?: string | undefined;
  /** Further values. Absent = none. */
  meta?: DynamicObject | undefined;
  /** Name of what was done, such as "createPost". The server's own are names of its functions. */
  eventName?: string | undefined;
  /** Addresses of the proxies between, as in the HTTP header. May be empty. */
  xForwardedFor?: string | undefined;
  /** Why it failed. Absent, or empty in both fields = it did not. */
  error?: AuditEventErrorInit | undefined;
}

/** What something was done to, for the audit log. */
export interface AuditEventData {
  /** What was asked for. Absent = nothing. */
  parameters: DynamicObject | undefined;
  /** The thing before. Absent = there was none. */
  priorState: DynamicObject | undefined;
  /** The thing after. Absent = there is none. */
  resultState: DynamicObject | undefined;
  /** Kind of thing, such as "post". */
  objectType: string;
}

/** AuditEventData with everything optional: what is left out is zero or absent. */
export interface AuditEventDataInit {
  /** What was asked for. Absent = nothing. */
  parameters?: DynamicObject | undefined;
  /** The thing before. Absent = there was none. */
  priorState?: DynamicObject | undefined;
  /** The thing after. Absent = there is none. */
  resultState?: DynamicObject | undefined;
  /** Kind of thing, such as "post". */
  objectType?: string | undefined;
}

/** Why something failed, for the audit log. */
export interface AuditEventError {
  /** What went wrong. Empty = nothing. */
  description: string;
  /** HTTP status that fits it. 0 = none. */
  code: number;
}

/** AuditEventError with everything optional: what is left out is zero or absent. */
export interface AuditEventErrorInit {
  /** What went wrong. Empty = nothing. */
  description?: string | undefined;
  /** HTTP status that fits it. 0 = none. */
  code?: number | undefined;
}
