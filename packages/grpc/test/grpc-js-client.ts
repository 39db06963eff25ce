import {
  create,
  type DescMessage,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import { Client, type ClientDuplexStream, credentials, type Metadata, type ServiceError, status } from "@grpc/grpc-js";

export type GrpcJsClient = Client;

const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

/** A client of grpc-js, which shares no code with what is tested. */
export function createClient(target: string): Client {
  return new Client(target, credentials.createInsecure(), unlimited);
}

const same = (bytes: Buffer): Buffer => bytes;

export interface RawCallOptions {
  readonly metadata?: Metadata;
  readonly deadline?: number;
}

/** Calls a unary method with bytes. */
export function callRaw(
  client: Client,
  path: string,
  request: Uint8Array,
  options: RawCallOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const callback = (error: ServiceError | null, answer?: Buffer) =>
      error ? reject(error) : resolve(answer as Buffer);
    const { deadline } = options;
    const callOptions = deadline === undefined ? {} : { deadline };
    if (options.metadata)
      client.makeUnaryRequest(path, same, same, Buffer.from(request), options.metadata, callOptions, callback);
    else client.makeUnaryRequest(path, same, same, Buffer.from(request), callOptions, callback);
  });
}

/** Opens a stream of bytes in both directions. */
export function openRaw(client: Client, path: string): ClientDuplexStream<Buffer, Buffer> {
  return client.makeBidiStreamRequest(path, same, same);
}

/** Calls a unary method with protobuf-es messages. */
export async function callUnaryMethod<I extends DescMessage, O extends DescMessage>(
  client: Client,
  method: DescMethodUnary<I, O>,
  request: MessageInitShape<I>,
  options?: RawCallOptions,
): Promise<MessageShape<O>> {
  const path = `/${method.parent.typeName}/${method.name}`;
  const answer = await callRaw(client, path, toBinary(method.input, create(method.input, request)), options);
  return fromBinary(method.output, answer);
}

/** The name of the status that a call of grpc-js failed with. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "number") return status[error.code] ?? "?";
  throw error;
}

/** The details of the status that a call of grpc-js failed with. */
export function detailsOf(error: unknown): string {
  return error instanceof Error && "details" in error ? String(error.details) : "";
}

/** What a promise rejects with. Throws if it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection");
}
