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
import { Server, ServerCredentials, type ServerUnaryCall, status } from "@grpc/grpc-js";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { tempDir } from "./temp-dir.ts";

type Methods = typeof PluginAPI.method;

/** What a test's host answers: messages of protobuf-es, or a status that is thrown. */
export type ApiHandlers = {
  [M in keyof Methods]?: (
    request: MessageShape<Methods[M]["input"]>,
    call: ServerUnaryCall<unknown, unknown>,
  ) => MessageInitShape<Methods[M]["output"]> | Promise<MessageInitShape<Methods[M]["output"]>>;
};

export interface ApiHost {
  /** For MATTERMOST_PLUGIN_API_TARGET. */
  readonly target: string;
  /** The names of the methods that were called. */
  readonly calls: string[];
  readonly server: Server;
  stop(): void;
}

/** What grpc-js fails a call with. */
export function statusOf(code: keyof typeof status, details: string): Error {
  return Object.assign(new Error(details), { code: status[code], details });
}

/** The plugin API on a server of grpc-js, which shares no code with what is tested. */
export async function serveApi(t: TestContext, handlers: ApiHandlers, address?: string): Promise<ApiHost> {
  const target = address ?? `unix:${join(await tempDir(t), "api")}`;
  const server = new Server({ "grpc.max_receive_message_length": 4 * 1024 * 1024 });
  const calls: string[] = [];
  for (const [name, handler] of Object.entries(handlers)) {
    const method = PluginAPI.method[name as keyof Methods];
    const path = `/${PluginAPI.typeName}/${method.name}`;
    server.register(
      path,
      async (call: ServerUnaryCall<unknown, unknown>, callback: (error: Error | null, answer?: unknown) => void) => {
        calls.push(method.name);
        try {
          callback(null, await (handler as (request: unknown, call: unknown) => unknown)(call.request, call));
        } catch (error) {
          callback(error as Error);
        }
      },
      (answer) => (answer instanceof Uint8Array ? Buffer.from(answer) : encode(method.output, answer as never)),
      (bytes) => fromBinary(method.input, bytes),
      "unary",
    );
  }
  const port = await bind(server, target);
  const stop = () => server.forceShutdown();
  t.after(stop);
  return { target: target.startsWith("unix:") ? target : target.replace(/:0$/, `:${port}`), calls, server, stop };
}

function bind(server: Server, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(target, ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });
}

function encode<D extends DescMessage>(schema: D, answer: MessageInitShape<D>): Buffer {
  return Buffer.from(toBinary(schema, create(schema, answer)));
}
