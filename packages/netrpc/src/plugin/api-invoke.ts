import { createAppError } from "@mattermost-plugin/carrier";
import { type ApiInvoke, type ApiMethodName, apiMethods, type CallOptions } from "@mattermost-plugin/gen";
import { type GobApiCodec, gobApi } from "@mattermost-plugin/gen/gob";
import type { MuxBroker } from "../broker/mux-broker.ts";
import { serveReader } from "../streams/serve-reader.ts";
import { type ApiConnection, callApi } from "./call-api.ts";
import { invokePluginHttp } from "./http/invoke-plugin-http.ts";

/** Makes the function that calls the plugin API of a stock server. Calls before OnActivate fail: the server has not opened it yet. */
export function createApiInvoke(connection: () => ApiConnection | undefined): ApiInvoke {
  const invoke = async (method: ApiMethodName, input: unknown, options?: CallOptions): Promise<unknown> => {
    const open = connection();
    if (!open) throw notYet(method);
    if (method === "pluginHTTP") return invokePluginHttp(open, input as Request, options);
    const codec: GobApiCodec<typeof method> = gobApi[method];
    const [field] = apiMethods[method].requestStreams;
    const stream = field === undefined ? undefined : serveField(open.broker, (input as Record<string, Content>)[field]);
    const argument = codec.argument((input ?? {}) as never, stream);
    return callApi(open, method, codec.method, argument, codec.readAnswer, options);
  };
  return invoke as ApiInvoke;
}

type Content = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | undefined;

/** Serves a file of a request on a stream of its own; answers the stream's number. A file that fails ends short, which the server takes for its end. */
function serveField(broker: MuxBroker, content: Content): number {
  const id = broker.nextId();
  const stream = streamOf(content);
  broker.accept(id).then(
    (accepted) => serveReader(accepted, stream).catch(() => {}),
    () => stream.cancel().catch(() => {}),
  );
  return id;
}

function streamOf(content: Content): ReadableStream<Uint8Array> {
  return content instanceof ReadableStream ? content : new Blob(content ? [content] : []).stream();
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
