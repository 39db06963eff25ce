export { createMuxBroker, type MuxBroker } from "./broker/mux-broker.ts";
export { createRpcClient, isRpcError, type ReadValue, type RpcClient, type RpcError } from "./rpc/client.ts";
export { createRpcServer, type RpcMethod, type RpcServer, type RpcServerOptions } from "./rpc/server.ts";
export { createSession, type Session, type SessionOptions } from "./yamux/session.ts";
export type { StreamConsumer, YamuxStream } from "./yamux/stream.ts";
