import { type ApiTypes, apiMethods, type HostCall } from "@mattermost-plugin/gen";
import { type ApiCodec, type ApiWireTypes, apiCodecs } from "@mattermost-plugin/gen/grpc";
import { beginFrame, type Frame, finishFrame } from "../frame/frame.ts";
import type { Method, UnaryMethod } from "../server/method.ts";
import { createStatusError } from "../status/status-error.ts";
import { bytesToStreams } from "../streams/swap-streams.ts";
import { type ApiMethodOptions, errorToSend, hostCall } from "./api-call.ts";
import { pluginHttpMethod } from "./plugin-http-method.ts";

/** The methods of PluginAPI by path. */
export function apiServiceMethods(options: ApiMethodOptions): readonly (readonly [path: string, method: Method])[] {
  const methods: [string, Method][] = [
    [`/mattermost.pluginapi.v1.PluginAPI/${apiMethods.pluginHTTP.goName}`, pluginHttpMethod(options)],
  ];
  for (const method of Object.keys(apiCodecs) as (keyof ApiWireTypes)[]) {
    methods.push([apiCodecs[method].path, apiMethod(method, options)]);
  }
  return methods;
}

/** What a host's function is to the code that calls it. */
type Implementation<M extends keyof ApiWireTypes> = (
  request: ApiTypes[M]["request"],
  call: HostCall,
) => ApiWireTypes[M]["answerInit"] | Promise<ApiWireTypes[M]["answerInit"]>;

function apiMethod<M extends keyof ApiWireTypes>(method: M, options: ApiMethodOptions): UnaryMethod {
  const codec: ApiCodec<M> = apiCodecs[method];
  const { goName, requestStreams } = apiMethods[method];
  const { api, pluginId, writer, log } = options;

  const encode = (outcome: Parameters<ApiCodec<M>["encodeResponse"]>[1]): Frame => {
    beginFrame(writer);
    codec.encodeResponse(writer, outcome);
    return finishFrame(writer);
  };

  return {
    kind: "unary",
    async handle(bytes, call) {
      const request = bytesToStreams<ApiTypes[M]["request"]>(decodeRequest(codec, bytes), requestStreams);
      try {
        const implementation = api[method] as Implementation<M>;
        return encode({ answer: await implementation.call(api, request, hostCall(pluginId, call)) });
      } catch (error) {
        return encode({ error: errorToSend(error, goName, pluginId, log) });
      }
    },
  };
}

function decodeRequest<M extends keyof ApiWireTypes>(codec: ApiCodec<M>, bytes: Uint8Array): object {
  try {
    return codec.decodeRequest(bytes);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw createStatusError("INVALID_ARGUMENT", `${codec.path}: ${why}`, { cause });
  }
}
