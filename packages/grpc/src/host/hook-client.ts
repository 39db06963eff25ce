import { type HookName, type HookOutcome, type HookTypes, hooks, type PluginContextInit } from "@mattermost-plugin/gen";
import { type HookCodec, type HookWireTypes, hookCodecs } from "@mattermost-plugin/gen/grpc";
import type { Writer } from "@mattermost-plugin/protowire";
import { callUnary } from "../client/call-unary.ts";
import type { GrpcClient } from "../client/grpc-client.ts";
import { beginFrame, finishFrame } from "../frame/frame.ts";
import { defaultMaxReceiveBytes, defaultTimeoutMs } from "../limits.ts";
import { createStatusError } from "../status/status-error.ts";
import { bytesToStreams, streamsToBytes } from "../streams/swap-streams.ts";
import type { PluginCallOptions } from "./plugin-client.ts";

/** What calling a plugin takes besides the call. */
export interface HookConnection {
  readonly client: GrpcClient;
  readonly writer: Writer;
}

/** Calls a hook. Rejects with a StatusError, with the reason of the caller's signal, or with a ValueError for arguments that can't be written. */
export async function callHook<H extends HookName>(
  { client, writer }: HookConnection,
  hook: H,
  args: HookTypes[H]["args"],
  pluginContext: PluginContextInit | undefined,
  { timeoutMs = defaultTimeoutMs, signal }: PluginCallOptions = {},
): Promise<HookOutcome<HookTypes[H]["value"]>> {
  const codec: HookCodec<H> = hookCodecs[hook];
  const { argStreams, valueStreams } = hooks[hook];
  const given = argStreams.length === 0 ? args : await withBytes(hook, args, argStreams);
  beginFrame(writer);
  codec.encodeRequest(writer, given as HookWireTypes[H]["args"], pluginContext);
  const response = await callUnary(client, codec.path, finishFrame(writer), { timeoutMs, signal });
  const outcome = decodeResponse(codec, response);
  if (outcome.kind !== "value" || valueStreams.length === 0) return outcome as HookOutcome<HookTypes[H]["value"]>;
  return { kind: "value", value: bytesToStreams<HookTypes[H]["value"]>(outcome.value as object, valueStreams) };
}

async function withBytes(hook: HookName, args: object, names: readonly string[]): Promise<object> {
  const read = await streamsToBytes<object>(args, names, defaultMaxReceiveBytes);
  if (read.kind === "read") return read.value;
  throw createStatusError("RESOURCE_EXHAUSTED", `${hook}: ${read.name} is longer than ${defaultMaxReceiveBytes} bytes`);
}

function decodeResponse<H extends HookName>(
  codec: HookCodec<H>,
  response: Uint8Array,
): HookOutcome<HookWireTypes[H]["value"]> {
  try {
    return codec.decodeResponse(response);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw createStatusError("INTERNAL", `${codec.path}: the answer can't be read: ${why}`, { cause });
  }
}
