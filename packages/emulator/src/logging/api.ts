import type { AuditRecord, HostCall, KeyValuePair } from "@mattermost-plugin/gen";
import type { DomainApi } from "../core/domain.ts";
import type { LogLevel } from "../core/server.ts";

export const loggingApi = ((server) => {
  const write =
    (level: LogLevel) =>
    (request: { msg: string; keyValuePairs: readonly KeyValuePair[] }, call: HostCall): void => {
      const fields = Object.fromEntries(request.keyValuePairs.map(({ key, value }) => [key, value]));
      server.log({ level, message: request.msg, pluginId: call.pluginId, fields });
    };
  const audit = (level: LogLevel, record: AuditRecord | undefined, call: HostCall): void =>
    server.log({ level, message: "Audit record", pluginId: call.pluginId, fields: { ...record } });
  return {
    logAuditRec: ({ record }, call) => audit("info", record, call),
    logAuditRecWithLevel: ({ record, level }, call) => audit(isLogLevel(level) ? level : "info", record, call),
    logDebug: write("debug"),
    logInfo: write("info"),
    logWarn: write("warn"),
    logError: write("error"),
  };
}) satisfies DomainApi;

function isLogLevel(level: string): level is LogLevel {
  return ["debug", "info", "warn", "error"].includes(level);
}
