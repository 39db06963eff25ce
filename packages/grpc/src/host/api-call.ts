import { isAppError, type TransportLog } from "@mattermost-plugin/carrier";
import type { AppErrorInit, HostApi, HostCall } from "@mattermost-plugin/gen";
import type { Writer } from "@mattermost-plugin/protowire";
import type { ServerCall } from "../server/method.ts";

export interface ApiMethodOptions {
  readonly api: HostApi;
  readonly pluginId: string;
  /** Used for one message at a time. */
  readonly writer: Writer;
  readonly log: TransportLog;
}

/** What the plugin is told of something that a host's function threw: an AppError as it is, of anything else nothing but that it happened. */
export function errorToSend(error: unknown, goName: string, pluginId: string, log: TransportLog): AppErrorInit {
  if (isAppError(error)) return error;
  log("error", `plugin API call ${goName} failed`, { plugin_id: pluginId, error });
  return {
    id: "mattermost_plugin.api.internal_error",
    message: `The host failed in ${goName}; its log says why.`,
    where: goName,
    statusCode: 500,
  };
}

export function hostCall(pluginId: string, call: ServerCall): HostCall {
  return {
    pluginId,
    get signal() {
      return call.signal;
    },
  };
}
