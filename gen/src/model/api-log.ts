// Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again.
import type { AuditRecord, AuditRecordInit, KeyValuePair, KeyValuePairInit } from "./log.ts";

export interface LogDebugRequest {
  msg: string;
  keyValuePairs: KeyValuePair[];
}

/** LogDebugRequest with everything optional: what is left out is zero or absent. */
export interface LogDebugRequestInit {
  msg?: string | undefined;
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

export interface LogInfoRequest {
  msg: string;
  keyValuePairs: KeyValuePair[];
}

/** LogInfoRequest with everything optional: what is left out is zero or absent. */
export interface LogInfoRequestInit {
  msg?: string | undefined;
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

export interface LogErrorRequest {
  msg: string;
  keyValuePairs: KeyValuePair[];
}

/** LogErrorRequest with everything optional: what is left out is zero or absent. */
export interface LogErrorRequestInit {
  msg?: string | undefined;
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

export interface LogWarnRequest {
  msg: string;
  keyValuePairs: KeyValuePair[];
}

/** LogWarnRequest with everything optional: what is left out is zero or absent. */
export interface LogWarnRequestInit {
  msg?: string | undefined;
  keyValuePairs?: readonly KeyValuePairInit[] | undefined;
}

export interface LogAuditRecRequest {
  record: AuditRecord | undefined;
}

/** LogAuditRecRequest with everything optional: what is left out is zero or absent. */
export interface LogAuditRecRequestInit {
  record?: AuditRecordInit | undefined;
}

export interface LogAuditRecWithLevelRequest {
  record: AuditRecord | undefined;
  level: string;
}

/** LogAuditRecWithLevelRequest with everything optional: what is left out is zero or absent. */
export interface LogAuditRecWithLevelRequestInit {
  record?: AuditRecordInit | undefined;
  level?: string | undefined;
}

