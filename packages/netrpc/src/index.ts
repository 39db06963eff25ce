export { createSession, type Session, type SessionOptions } from "./yamux/session.ts";
export type { StreamConsumer, YamuxStream } from "./yamux/stream.ts";
