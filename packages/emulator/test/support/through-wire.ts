import { apiCodecs } from "@mattermost-plugin/gen/grpc";
import { createWriter, finishWriter } from "@mattermost-plugin/protowire";

export type UnaryMethod = keyof typeof apiCodecs;

interface AnyCodec {
  encodeRequest(writer: ReturnType<typeof createWriter>, request: unknown): void;
  decodeRequest(bytes: Uint8Array): unknown;
  encodeResponse(writer: ReturnType<typeof createWriter>, outcome: { answer: unknown }): void;
  decodeResponse(bytes: Uint8Array): { answer?: unknown };
}

/** What a host gets for a request of a plugin: every key is there. */
export function asRequest(method: UnaryMethod, init: unknown): Record<string, unknown> {
  const codec = apiCodecs[method] as AnyCodec;
  const writer = createWriter();
  codec.encodeRequest(writer, init);
  return codec.decodeRequest(finishWriter(writer)) as Record<string, unknown>;
}

/** What a plugin gets for an answer of a host. */
export function asAnswer(method: UnaryMethod, answer: unknown): unknown {
  const codec = apiCodecs[method] as AnyCodec;
  const writer = createWriter();
  codec.encodeResponse(writer, { answer });
  return codec.decodeResponse(finishWriter(writer)).answer;
}
