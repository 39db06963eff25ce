// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AuditRecord, AuditRecordInit, KeyValuePair, KeyValuePairInit } from "./log.ts";

/** Request of `logDebug`. */
export interface LogDebugRequest {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg: string;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs: KeyValuePair[];
}

/** LogDebugRequest with everything optional: what is left out is zero or absent. */
export interface LogDebugRequestInit {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg?: string | undefined;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

/** Request of `logInfo`. */
export interface LogInfoRequest {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg: string;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs: KeyValuePair[];
}

/** LogInfoRequest with everything optional: what is left out is zero or absent. */
export interface LogInfoRequestInit {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg?: string | undefined;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

/** Request of `logError`. */
export interface LogErrorRequest {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg: string;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs: KeyValuePair[];
}

/** LogErrorRequest with everything optional: what is left out is zero or absent. */
export interface LogErrorRequestInit {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg?: string | undefined;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

/** Request of `logWarn`. */
export interface LogWarnRequest {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg: string;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs: KeyValuePair[];
}

/** LogWarnRequest with everything optional: what is left out is zero or absent. */
export interface LogWarnRequestInit {
  /** The message, the same text each time; what varies belongs into the pairs. */
  msg?: string | undefined;
  /** Values to log with the message, by name. Hosts may write them in another form than JSON. */
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

/** Request of `logAuditRec`. */
export interface LogAuditRecRequest {
  /** What happened. It must be there. */
  record: AuditRecord | undefined;
}

/** LogAuditRecRequest with everything optional: what is left out is zero or absent. */
export interface LogAuditRecRequestInit {
  /** What happened. It must be there. */
  record?: AuditRecordInit | undefined;
}

/** Request of `logAuditRecWithLevel`. */
export interface LogAuditRecWithLevelRequest {
  /** What happened. It must be there. */
  record: AuditRecord | undefined;
  /**
   * Name of the level: "audit-api", "audit-content", "audit-permissions", "audit-cli", or a level of the log such as
   * "info".
   */
  level: string;
  /** Number of the level, by which the server's log targets are chosen. Absent = that of the name. */
  levelId: number | undefined;
  /** Log the stack of calls with it. */
  levelStacktrace: boolean;
  /** Colour of the level on a console. 0 = none. */
  levelColor: number;
}

/** LogAuditRecWithLevelRequest with everything optional: what is left out is zero or absent. */
export interface LogAuditRecWithLevelRequestInit {
  /** What happened. It must be there. */
  record?: AuditRecordInit | undefined;
  /**
   * Name of the level: "audit-api", "audit-content", "audit-permissions", "audit-cli", or a level of the log such as
   * "info".
   */
  level?: string | undefined;
  /** Number of the level, by which the server's log targets are chosen. Absent = that of the name. */
  levelId?: number | undefined;
  /** Log the stack of calls with it. */
  levelStacktrace?: boolean | undefined;
  /** Colour of the level on a console. 0 = none. */
  levelColor?: number | undefined;
}
