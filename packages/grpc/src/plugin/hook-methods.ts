import type { EndpointOutcome, HookCall, PluginEndpoint, TransportLog } from "@mattermost-plugin/carrier";
import {
  type HookName,
  type HookOutcome,
  type HookTypes,
  type HttpHookName,
  hooks,
  type PluginContext,
} from "@mattermost-plugin/gen";
import { encodeImplementedResponse, type HookCodec, type HookWireTypes, hookCodecs } from "@mattermost-plugin/gen/grpc";
import { isDecodeError, type Writer } from "@mattermost-plugin/protowire";
import { beginFrame, type Frame, finishFrame } from "../frame/frame.ts";
import { defaultMaxReceiveBytes } from "../limits.ts";
import type { Method, ServerCall, UnaryMethod } from "../server/method.ts";
import { createStatusError } from "../status/status-error.ts";
import { bytesToStreams, streamsToBytes } from "../streams/swap-streams.ts";
import { serveHttpMethod } from "./http/serve-http.ts";
import type { Paranoia } from "./paranoia.ts";

export interface HookMethodOptions {
  readonly endpoint: PluginEndpoint;
  /** Used for one message at a time, by everything that encodes without waiting in between. */
  readonly writer: Writer;
  readonly log: TransportLog;
  /** Called when a host asks which hooks there are, which it does first on every plugin that it uses. */
  readonly onImplemented: () => void;
  /** Checks what is answered, if that is asked for. */
  readonly paranoia?: Paranoia | undefined;
}

const service = "/mattermost.pluginapi.v1.PluginHooks";

/** The methods of PluginHooks by path. */
export function hookMethods(options: HookMethodOptions): readonly (readonly [path: string, method: Method])[] {
  const methods: [string, Method][] = [[`${service}/Implemented`, implementedMethod(options)]];
  for (const hook of Object.keys(hooks) as (HookName | HttpHookName)[]) {
    if (isHttpHook(hook)) methods.push([`${service}/${hooks[hook].goName}`, serveHttpMethod(hook, options)]);
    else methods.push([hookCodecs[hook].path, hookMethod(hook, options)]);
  }
  return methods;
}

function isHttpHook(hook: HookName | HttpHookName): hook is HttpHookName {
  return hooks[hook].class === "http";
}

function implementedMethod({ endpoint, writer, onImplemented }: HookMethodOptions): UnaryMethod {
  return {
    kind: "unary",
    async handle() {
      onImplemented();
      beginFrame(writer);
      encodeImplementedResponse(writer, { hooks: endpoint.implemented });
      return finishFrame(writer);
    },
  };
}

/** An outcome with the bytes of its streams. */
type WireOutcome<H extends HookName> = HookOutcome<HookWireTypes[H]["valueInit"]>;

function hookMethod<H extends HookName>(hook: H, { endpoint, writer, paranoia }: HookMethodOptions): UnaryMethod {
  const codec: HookCodec<H> = hookCodecs[hook];
  const { argStreams, valueStreams } = hooks[hook];

  const encode = (outcome: EndpointOutcome<HookWireTypes[H]["valueInit"]>): Frame => {
    if (outcome.kind === "failed") throw createStatusError("INTERNAL", outcome.reason);
    beginFrame(writer);
    codec.encodeResponse(writer, outcome);
    const frame = finishFrame(writer);
    paranoia?.answer(hook, outcome, frame);
    return frame;
  };

  return {
    kind: "unary",
    async handle(request, call) {
      const { args, pluginContext } = decodeRequest(codec, request);
      const outcome = await endpoint.callHook(
        hook,
        bytesToStreams<HookTypes[H]["args"]>(args, argStreams),
        hookCall(pluginContext, call),
      );
      if (outcome.kind === "failed") return encode(outcome);
      try {
        return encode(
          valueStreams.length === 0 ? (outcome as WireOutcome<H>) : await withBytes<H>(outcome, valueStreams),
        );
      } catch (error) {
        return encode(endpoint.refuseOutcome(hook, error));
      }
    },
  };
}

function hookCall(pluginContext: PluginContext | undefined, call: ServerCall): HookCall {
  return {
    pluginContext,
    get signal() {
      return call.signal;
    },
  };
}

function decodeRequest<H extends HookName>(
  codec: HookCodec<H>,
  request: Uint8Array,
): ReturnType<HookCodec<H>["decodeRequest"]> {
  try {
    return codec.decodeRequest(request);
  } catch (cause) {
    const why = isDecodeError(cause) ? cause.message : "malformed message";
    throw createStatusError("INVALID_ARGUMENT", `${codec.path}: ${why}`, { cause });
  }
}

async function withBytes<H extends HookName>(
  outcome: HookOutcome<HookTypes[H]["value"]>,
  names: readonly string[],
): Promise<WireOutcome<H>> {
  if (outcome.kind !== "value" || typeof outcome.value !== "object" || outcome.value === null) {
    return outcome as WireOutcome<H>;
  }
  const read = await streamsToBytes<HookWireTypes[H]["valueInit"]>(outcome.value, names, defaultMaxReceiveBytes);
  if (read.kind === "read") return { kind: "value", value: read.value };
  throw new RangeError(
    `${read.name} is longer than ${defaultMaxReceiveBytes} bytes, which is more than one gRPC message can hold`,
  );
}
