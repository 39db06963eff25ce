import { createRegistry, type DescFile, type DescMessage, type Registry } from "@bufbuild/protobuf";
import * as generatedCodecs from "@mattermost-plugin/gen/grpc";
import { file_mattermost_pluginapi_v1_api } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/api_pb";
import { file_mattermost_pluginapi_v1_hooks } from "@mattermost-plugin/gen/pb/mattermost/pluginapi/v1/hooks_pb";
import {
  createReader,
  createWriter,
  finishWriter,
  type Reader,
  resetWriter,
  type Writer,
} from "@mattermost-plugin/protowire";
import { buildContract } from "../../src/schema/build-contract.ts";
import type { Contract, Message } from "../../src/schema/contract.ts";

type Plain = Readonly<Record<string, unknown>>;

interface Codec {
  readonly path: string;
  encodeRequest(w: Writer, value: unknown, pluginContext?: unknown): void;
  decodeRequest(bytes: Uint8Array): unknown;
  encodeResponse(w: Writer, outcome: unknown): void;
  decodeResponse(bytes: Uint8Array): unknown;
}

/** A contract, its descriptors for protobuf-es, and the codecs that were generated from it. */
export interface Subject {
  readonly contract: Contract;
  readonly registry: Registry;
  encode(message: Message, value: unknown): Uint8Array;
  decode(message: Message, bytes: Uint8Array): unknown;
  readonly api: Readonly<Record<string, Codec>>;
  readonly hooks: Readonly<Record<string, Codec>>;
}

/** The codecs of the real contract, as they are committed. */
export function realSubject(): Subject {
  return createSubject(
    withImports([file_mattermost_pluginapi_v1_api, file_mattermost_pluginapi_v1_hooks]),
    generatedCodecs,
  );
}

/** Brings descriptors together with what the grpc/index.ts exports that was generated from them. */
export function createSubject(files: readonly DescFile[], codecs: Plain): Subject {
  const w = createWriter();
  return {
    contract: buildContract(files),
    registry: createRegistry(...files),
    encode(message, value) {
      (codecs[`encode${message.modelName}`] as (w: Writer, value: unknown) => void)(w, value);
      return finishWriter(w);
    },
    decode(message, bytes) {
      return (codecs[`decode${message.modelName}`] as (r: Reader) => unknown)(createReader(bytes));
    },
    api: codecs.apiCodecs as Subject["api"],
    hooks: codecs.hookCodecs as Subject["hooks"],
  };
}

function withImports(files: readonly DescFile[]): readonly DescFile[] {
  return [...new Set(files.flatMap((file) => [...withImports(file.dependencies), file]))];
}

export function descOf({ registry }: Subject, message: Message): DescMessage {
  const desc = registry.getMessage(message.typeName);
  if (desc === undefined) throw new Error(`${message.typeName} has no descriptor`);
  return desc;
}

/** The messages with a plain value of their own; the others are tested by method and hook. */
export function plainMessages({ contract }: Subject): readonly Message[] {
  return contract.messages.filter(({ role }) => role === "model" || role === "apiRequest" || role === "wire");
}

const writer = createWriter();

/** The bytes that a function writes. */
export function written(write: (w: Writer) => void): Uint8Array {
  resetWriter(writer);
  write(writer);
  return finishWriter(writer);
}
