import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { buildContract } from "../src/schema/build-contract.ts";
import type { Contract } from "../src/schema/contract.ts";
import { root } from "./paths.ts";
import { runTool } from "./run-tool.ts";
import { tempDir } from "./temp-dir.ts";

const head = `syntax = "proto3";
package mattermost.pluginapi.v1;
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
import "mattermost/pluginoptions/v1/options.proto";
`;

/** Compiles declarations with the real options, as one file of the contract's package, and resolves them. */
export async function contractOf(t: TestContext, declarations: string, file = "api_thing.proto"): Promise<Contract> {
  const dir = await tempDir(t);
  const folder = join(dir, "mattermost/pluginapi/v1");
  await mkdir(folder, { recursive: true });
  await cp(join(root, "proto/mattermost/pluginoptions"), join(dir, "mattermost/pluginoptions"), { recursive: true });
  await writeFile(join(folder, file), head + declarations);
  return contractIn(dir);
}

/** Resolves the contract of a directory of protos. */
export async function contractIn(protos: string): Promise<Contract> {
  const image = await runTool("buf", ["build", protos, "--as-file-descriptor-set", "-o", "-"]);
  return buildContract([...createFileRegistry(fromBinary(FileDescriptorSetSchema, image)).files]);
}
