import { createAppError, type TransportLog } from "@mattermost-plugin/carrier";
import { type ApiInvoke, type ApiMethodName, apiMethods, type CallOptions } from "@mattermost-plugin/gen";
import { type GobApiCodec, gobApi } from "@mattermost-plugin/gen/gob";
import type { MuxBroker } from "../broker/mux-broker.ts";
import type { Paranoia } from "../paranoia/paranoia.ts";
import { serveReader } from "../streams/serve-reader.ts";
import { type ApiConnection, callApi } from "./call-api.ts";
import { invokePluginHttp } from "./http/invoke-plugin-http.ts";
import { warnLostZeros } from "./warn-lost-zeros.ts";

/** Makes the function that calls the plugin API of a stock server. Calls before OnActivate fail: the server has not opened it yet. */
export function createApiInvoke(
  connection: () => ApiConnection | undefined,
  log: TransportLog,
  paranoia?: Paranoia,
): ApiInvoke {
  const lostZeros = warnLostZeros(log);
  const invoke = async (method: ApiMethodName, input: unknown, options?: CallOptions): Promise<unknown> => {
    const open = connection();
    if (!open) throw notYet(method);
    if (method === "pluginHTTP") return invokePluginHttp(open, input as Request, options);
    const codec: GobApiCodec<typeof method> = gobApi[method];
    const { goName, losesZeros } = apiMethods[method];
    if (losesZeros) lostZeros(goName);
    const [field] = apiMethods[method].requestStreams;
    const call = (stream?: number): Promise<unknown> => {
      const written = codec.argument((input ?? {}) as never, stream);
      const argument = paranoia ? paranoia.argument(method, input, written) : written;
      return callApi(open, method, codec.method, argument, codec.readAnswer, options);
    };
    if (field === undefined) return call();
    return withFile(open.broker, method, (input as Record<string, Content>)[field], call);
  };
  return invoke as ApiInvoke;
}

type Content = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | undefined;

/**
 * Makes a call while a file of its request is served on a stream of its own, whose number it gets. A file that can't be read fails
 * the call, whatever the server made of the part that it got.
 */
async function withFile(
  broker: MuxBroker,
  method: ApiMethodName,
  content: Content,
  call: (stream: number) => Promise<unknown>,
): Promise<unknown> {
  const id = broker.nextId();
  const stream = streamOf(content);
  let failure: Error | undefined;
  broker.accept(id).then(
    (accepted) =>
      serveReader(accepted, stream).catch((error: Error) => {
        failure = error;
      }),
    () => stream.cancel().catch(() => {}),
  );
  try {
    const answer = await call(id);
    if (!failure) return answer;
  } catch (error) {
    if (!failure) throw error;
  }
  throw unreadable(method, failure);
}

function streamOf(content: Content): ReadableStream<Uint8Array> {
  return content instanceof ReadableStream ? content : new Blob(content ? [content] : []).stream();
}

function unreadable(method: ApiMethodName, cause: Error): Error {
  const { goName } = apiMethods[method];
  return createAppError(
    {
      id: "mattermost_plugin.netrpc.unreadable_file",
      message: `The file for ${goName} could not be read: ${cause.message}`,
      where: `PluginAPI.${goName}`,
      statusCode: 400,
    },
    { cause },
  );
}

function notYet(method: ApiMethodName): Error {
  const { goName } = apiMethods[method];
  return createAppError({
    id: "mattermost_plugin.netrpc.not_activated",
    message: `${goName} can't be called before onActivate: the server opens its plugin API then.`,
    where: `PluginAPI.${goName}`,
    statusCode: 503,
  });
}
