import { join } from "node:path";
import type { TestContext } from "node:test";
import {
  create,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import { type handleBidiStreamingCall, Server, ServerCredentials, type ServerUnaryCall } from "@grpc/grpc-js";
import { Health } from "@mattermost-plugin/gen/pb/grpc/health/v1/health_pb";
import { PluginHooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import { GRPCController } from "@mattermost-plugin/gen/pb/plugin/grpc_controller_pb";
import { connectPlugin, type PluginClient } from "../src/host/index.ts";
import type { ConnectPluginOptions } from "../src/host/plugin-client.ts";
import { tempDir } from "./temp-dir.ts";

const rpcs = {
  check: Health.method.check,
  shutdown: GRPCController.method.shutdown,
  implemented: PluginHooks.method.implemented,
  onActivate: PluginHooks.method.onActivate,
  messageWillBePosted: PluginHooks.method.messageWillBePosted,
  fileWillBeUploaded: PluginHooks.method.fileWillBeUploaded,
  runDataRetention: PluginHooks.method.runDataRetention,
};
type Rpcs = typeof rpcs;

/** What a test's plugin answers. */
export type PluginHandlers = {
  [M in keyof Rpcs]?: (
    request: MessageShape<Rpcs[M]["input"]>,
    call: ServerUnaryCall<unknown, unknown>,
  ) => MessageInitShape<Rpcs[M]["output"]> | Promise<MessageInitShape<Rpcs[M]["output"]>>;
};

export type ServeHttpCall = Parameters<
  handleBidiStreamingCall<MessageShape<HttpInput>, MessageInitShape<HttpOutput>>
>[0];
type HttpInput = typeof PluginHooks.method.serveHTTP.input;
type HttpOutput = typeof PluginHooks.method.serveHTTP.output;

export interface PluginServer {
  readonly client: PluginClient;
  readonly server: Server;
  readonly socket: string;
}

/** A plugin on a server of grpc-js, which shares no code with what is tested, and our client of it. */
export async function servePlugin(
  t: TestContext,
  handlers: PluginHandlers,
  serveHTTP?: (call: ServeHttpCall) => void,
  options: Partial<ConnectPluginOptions> = {},
): Promise<PluginServer> {
  const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  for (const [name, handler] of Object.entries(handlers)) {
    const method = rpcs[name as keyof Rpcs];
    server.register(
      `/${method.parent.typeName}/${method.name}`,
      async (call: ServerUnaryCall<unknown, unknown>, callback: (error: Error | null, answer?: unknown) => void) => {
        try {
          callback(null, await (handler as (request: unknown, call: unknown) => unknown)(call.request, call));
        } catch (error) {
          callback(error as Error);
        }
      },
      (answer) => encode(method.output, answer as never),
      (bytes) => fromBinary(method.input as DescMessage, bytes),
      "unary",
    );
  }
  if (serveHTTP !== undefined) {
    const { input, output } = PluginHooks.method.serveHTTP;
    server.register(
      "/mattermost.pluginapi.v1.PluginHooks/ServeHTTP",
      serveHTTP as never,
      (answer) => encode(output, answer as never),
      (bytes) => fromBinary(input, bytes),
      "bidi",
    );
  }
  const socket = join(await tempDir(t), "plugin");
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) =>
      error ? reject(error) : resolve(),
    );
  });
  const client = connectPlugin({ network: "unix", address: socket, pluginId: "com.example", ...options });
  t.after(async () => {
    await client.close();
    server.forceShutdown();
  });
  return { client, server, socket };
}

function encode<D extends DescMessage>(schema: D, answer: MessageInitShape<D>): Buffer {
  return Buffer.from(toBinary(schema, create(schema, answer)));
}
