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

/** An entry for the server's audit log. Go's record has another shape, so hosts may not take it. */
export interface AuditRecord {
  /** Id of the record. Go has none, so it does not survive. */
  id: string;
  /** When it happened, ms since the epoch. Go has no such field, so it does not survive. */
  createAt: number;
  /** Level of the record. Go takes it beside the record, so it does not survive. */
  level: string;
  /** Path of the request behind it. Go has no such field, so it does not survive. */
  apiPath: string;
  /** What happened. Go has a structure here (parameters, state before and after). */
  event: string;
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
  /** Further values. Absent = none. Over gRPC all numbers are doubles. */
  meta: DynamicObject | undefined;
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
  /** What happened. Go has a structure here (parameters, state before and after). */
  event?: string | undefined;
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
  /** Further values. Absent = none. Over gRPC all numbers are doubles. */
  meta?: DynamicObject | undefined;
}
