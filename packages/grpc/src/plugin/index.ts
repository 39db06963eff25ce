export type { TransportLog } from "@mattermost-plugin/carrier";
export { type OpenGrpcOptions, openGrpc } from "./open-grpc.ts";
export type { HostWatchOptions } from "./watch-host.ts";
