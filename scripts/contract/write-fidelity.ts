import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { buildContract, fidelityPage, type Pinned, readFacts } from "../../packages/protoc-gen-mattermost/src/index.ts";
import { root } from "../run.ts";
import { readPinnedContract } from "./contract.ts";
import { runBuf } from "./scratch-proto.ts";

/** The page that says what the pinned contract lost, and how that is carried now. */
export const fidelityFile = join(root, "docs", "contract-fidelity.md");

/** Writes the page. */
export function writeFidelity(): void {
  writeFileSync(fidelityFile, fidelityText());
}

/** The page, from the protos, the facts and the pinned tables. */
export function fidelityText(): string {
  const { status, output, text } = runBuf("build", "--as-file-descriptor-set", "-o", "-");
  if (status !== 0) throw new Error(`The protos do not compile:\n${text}`);
  const contract = buildContract([...createFileRegistry(fromBinary(FileDescriptorSetSchema, output)).files]);
  const facts = readFacts(join(root, "proto", "facts", "server-public.json"));
  return fidelityPage(contract, facts, pinnedView());
}

function pinnedView(): Pinned {
  const { messages, services } = readPinnedContract();
  const rpcs = new Set([...services.values()].flat().map(({ name }) => name));
  return {
    fields(message) {
      const fields = messages.get(message);
      return (
        fields &&
        new Map(fields.map(({ name, type, label }) => [name, label === "repeated" ? `list of ${type}` : type]))
      );
    },
    hasRpc: (name) => rpcs.has(name),
  };
}
