import { createAppError, type ThrownAppError } from "@mattermost-plugin/carrier";

/** The error of a request that the host would refuse for its size. `bytes` is absent where reading stopped at the limit. */
export function tooLargeError(goName: string, maxBytes: number, bytes: number | undefined): ThrownAppError {
  const size = bytes === undefined ? `more than ${maxBytes}` : String(bytes);
  return createAppError({
    id: "mattermost_plugin.grpc.request_too_large",
    message:
      `The request of ${goName} is ${size} bytes long; the host takes at most ${maxBytes} in one gRPC message. ` +
      "Send less, or set MATTERMOST_PLUGIN_API_MAX_MESSAGE_BYTES if the host's limit is higher.",
    where: `PluginAPI.${goName}`,
    statusCode: 413,
  });
}
