import type { HostCall, KeyValuePair } from "@mattermost-plugin/gen";
import type { DomainApi } from "../core/domain.ts";
import type { LogLevel } from "../core/server.ts";

export const loggingApi = ((server) => {
  const write =
    (level: LogLevel) =>
    (request: { msg: string; keyValuePairs: readonly KeyValuePair[] }, call: HostCall): void => {
      const fields = Object.fromEntries(request.keyValuePairs.map(({ key, value }) => [key, value]));
      server.log({ level, message: request.msg, pluginId: call.pluginId, fields });
    };
  return {
    logDebug: write("debug"),
    logInfo: write("info"),
    logWarn: write("warn"),
    logError: write("error"),
  };
}) satisfies DomainApi;
