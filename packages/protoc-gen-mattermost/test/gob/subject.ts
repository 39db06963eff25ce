import { join } from "node:path";
import * as generated from "@mattermost-plugin/gen/gob";
import { createDecoder, createEncoder, type EncodedValue, type GobType, type GobValue } from "@mattermost-plugin/gob";
import type { Plan, Plans, ValueReader, ValueWriter } from "@mattermost-plugin/gob/wire";
import { type GoTypes, readGoTypes } from "../../../gob/testdata/go-types.ts";
import { type Facts, readFacts } from "../../src/facts/facts.ts";
import { createGoStructs, type GoStructs } from "../../src/gob/go-structs.ts";
import { type MappedContract, mapContract } from "../../src/gob/map-contract.ts";
import type { Contract } from "../../src/schema/contract.ts";
import { realSubject } from "../codec/subject.ts";
import { root } from "../paths.ts";

type Read = (r: ValueReader, plans: Plans, plan: Plan) => unknown;
type Write = (w: ValueWriter, value: unknown) => void;

/** The real contract and the facts about Go, joined, with the codecs that are committed. */
export interface Subject {
  readonly contract: Contract;
  readonly facts: Facts;
  readonly structs: GoStructs;
  readonly mapped: MappedContract;
  /** Go's types as the gob package's own tests know them. */
  readonly goTypes: GoTypes;
  /** Decodes a stream into the form without generated code. */
  decode(type: GobType, stream: Buffer): GobValue;
  /** Decodes a stream by a generated function. */
  read(name: string, typeName: string, stream: Buffer): unknown;
  /** Encodes a value by a generated function. */
  write(name: string, typeName: string, value: unknown): Buffer;
  /** Anything that the generated entry exports. */
  exported<T>(name: string): T;
}

export function createSubject(): Subject {
  const { contract } = realSubject();
  const facts = readFacts(join(root, "proto/facts/server-public.json"));
  const structs = createGoStructs(facts);
  const goTypes = readGoTypes();
  function exported<T>(name: string): T {
    const found = (generated as Readonly<Record<string, unknown>>)[name];
    if (found === undefined) throw new Error(`the generated entry does not export ${name}`);
    return found as T;
  }
  return {
    contract,
    facts,
    structs,
    mapped: mapContract(contract, facts, structs),
    goTypes,
    exported,
    decode(type, stream) {
      const decoder = createDecoder({ registry: goTypes.registry });
      decoder.push(stream);
      const read = decoder.readAs(type);
      if (!read) throw new Error("the stream ends before its value");
      return read.value;
    },
    read(name, typeName, stream) {
      const type = exported<GobType>(typeName);
      const readOne = exported<Read>(name);
      return readWith(stream, (r, plans, id) => {
        return readOne(r, plans, plans.plan(id, type));
      });
    },
    write(name, typeName, value) {
      const writeOne = exported<Write>(name);
      return encode({ type: exported<GobType>(typeName), write: (w) => writeOne(w, value) });
    },
  };
}

/** Encodes a value as a whole stream. */
export function encode(value: EncodedValue): Buffer {
  return createEncoder().encode(value);
}

/** Reads the only value of a stream, as the carrier does. */
export function readWith<T>(stream: Buffer, read: (r: ValueReader, plans: Plans, id: number) => T): T {
  const decoder = createDecoder({ registry: generated.gobRegistry });
  decoder.push(stream);
  const found = decoder.read(read);
  if (!found) throw new Error("the stream ends before its value");
  return found.value;
}
