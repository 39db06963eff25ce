import { type DescMethod, type DescService, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import {
  Client,
  credentials,
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type StatusObject,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { PluginAPI } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";

/** A gRPC client of another make: grpc-js on the wire, protobuf-es for the messages. */
export function connectPeer(handshake: string) {
  const [, , network, address] = handshake.split("|");
  const target = network === "unix" ? `unix:${address}` : `${address}`;
  const client = new Client(target, credentials.createInsecure());
  return {
    /** Calls a unary method with bytes made by protobuf-es and answers the decoded response. Rejects with grpc-js' error. */
    call: (method: DescMethod, request: Uint8Array): Promise<Message & Record<string, unknown>> =>
      new Promise((resolve, reject) => {
        client.makeUnaryRequest(
          pathOf(method),
          (bytes: Uint8Array) => Buffer.from(bytes),
          (bytes) => fromBinary(method.output, bytes) as Message & Record<string, unknown>,
          request,
          new Metadata(),
          { deadline: Date.now() + 20_000 },
          (error, response) => (error ? reject(error) : resolve(response as Message & Record<string, unknown>)),
        );
      }),
    close: () => client.close(),
  };
}

type ApiRequest = Message & Record<string, unknown>;

/** What a fake method of the API does: answers a message, or throws an object with a grpc-js code. */
export type ApiHandler = (request: ApiRequest) => Message | Promise<Message>;

/** A server that stands in for the host's API, with grpc-js. Methods without a handler answer UNIMPLEMENTED. */
export async function startApiServer(handlers: Readonly<Record<string, ApiHandler>>) {
  const server = new Server();
  const calls: string[] = [];
  server.addService(definitionOf(PluginAPI), implementationOf(PluginAPI, handlers, calls));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { target: `127.0.0.1:${port}`, calls, close: () => server.forceShutdown() };
}

function definitionOf(service: DescService): ServiceDefinition {
  return Object.fromEntries(
    service.methods.map((method) => [
      method.name,
      {
        path: pathOf(method),
        requestStream: false,
        responseStream: false,
        requestSerialize: (message: Message) => Buffer.from(toBinary(method.input, message)),
        requestDeserialize: (bytes: Buffer) => fromBinary(method.input, bytes),
        responseSerialize: (message: Message) => Buffer.from(toBinary(method.output, message)),
        responseDeserialize: (bytes: Buffer) => fromBinary(method.output, bytes),
      },
    ]),
  );
}

function implementationOf(
  service: DescService,
  handlers: Readonly<Record<string, ApiHandler>>,
  calls: string[],
): UntypedServiceImplementation {
  const implementation: UntypedServiceImplementation = {};
  for (const { name } of service.methods) {
    const handle: handleUnaryCall<ApiRequest, Message> = async (call, answer) => {
      calls.push(name);
      const handler = handlers[name];
      if (handler === undefined) return answer({ code: status.UNIMPLEMENTED, details: `${name} is not there` });
      try {
        answer(null, await handler(call.request));
      } catch (error) {
        answer(error as Partial<StatusObject>);
      }
    };
    implementation[name] = handle;
  }
  return implementation;
}

function pathOf(method: DescMethod): string {
  return `/${method.parent.typeName}/${method.name}`;
}
