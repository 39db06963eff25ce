// A gRPC server and client on @grpc/grpc-js and protobuf-es: nothing of this project but the contract.
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { Client, credentials, Metadata, Server, ServerCredentials, status } from "@grpc/grpc-js";

const definitionOf = (service, methods) =>
  Object.fromEntries(
    service.methods
      .filter((method) => method.localName in methods)
      .map((method) => [
        method.localName,
        {
          path: `/${service.typeName}/${method.name}`,
          requestStream: method.methodKind === "bidi_streaming",
          responseStream: method.methodKind === "bidi_streaming",
          requestDeserialize: (bytes) => fromBinary(method.input, bytes),
          responseSerialize: (message) => Buffer.from(toBinary(method.output, create(method.output, message))),
        },
      ]),
  );

/** Adds functions from request to response (or, for streams, handlers of a call) as a service. A function that throws is a failed call. */
export function addService(server, service, methods) {
  const handlers = {};
  for (const [name, run] of Object.entries(methods)) {
    const streams = service.method[name].methodKind === "bidi_streaming";
    handlers[name] = streams
      ? run
      : (call, callback) => {
          Promise.resolve()
            .then(() => run(call.request, call.metadata))
            .then(
              (answer) => callback(null, answer),
              (error) => callback({ code: error.code ?? status.UNKNOWN, details: error.message }),
            );
        };
  }
  server.addService(definitionOf(service, methods), handlers);
}

export const createServer = () =>
  new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });

export const listen = (server, address) =>
  new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });

/** Makes unary calls of one service. */
export function createCaller(target, service, token) {
  const client = new Client(target, credentials.createInsecure(), { "grpc.default_authority": "localhost" });
  const metadata = new Metadata();
  if (token) metadata.set("authorization", `Bearer ${token}`);
  const call = (name, request) => {
    const method = service.method[name];
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        `/${service.typeName}/${method.name}`,
        (message) => Buffer.from(toBinary(method.input, create(method.input, message))),
        (bytes) => fromBinary(method.output, bytes),
        request,
        metadata,
        (error, answer) => (error ? reject(error) : resolve(answer)),
      );
    });
  };
  return { call, close: () => client.close() };
}
