export type { TransportLog } from "../log.ts";
export { type OpenGrpcOptions, openGrpc } from "./open-grpc.ts";
export type { HostWatchOptions } from "./watch-host.ts";
