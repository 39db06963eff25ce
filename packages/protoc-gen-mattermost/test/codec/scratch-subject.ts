import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import { createFileRegistry, fromBinary } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { root } from "../paths.ts";
import { runTool } from "../run-tool.ts";
import { tempDir } from "../temp-dir.ts";
import { createSubject, type Subject } from "./subject.ts";

const main = join(root, "packages/protoc-gen-mattermost/src/main.ts");

/** What every generated package needs, the fields of which the tests know. */
const common = [
  "mattermost/pluginoptions/v1/options.proto",
  "mattermost/pluginapi/v1/common.proto",
  "mattermost/pluginapi/v1/hooks_common.proto",
];

/** The codecs of testdata/every-type.proto: generated, type-checked and loaded. */
export async function scratchSubject(t: TestContext): Promise<Subject> {
  const dir = await tempDir(t);
  const protos = join(dir, "proto");
  for (const path of common) await cp(join(root, "proto", path), join(protos, path));
  const added = join(root, "packages/protoc-gen-mattermost/testdata/every-type.proto");
  await cp(added, join(protos, "mattermost/pluginapi/v1/every_type.proto"));
  const plugin = {
    local: [process.execPath, "--import", "tsx", main],
    out: "gen",
    strategy: "all",
    opt: ["target=ts", "import_extension=ts"],
  };
  const template = JSON.stringify({ version: "v2", plugins: [plugin] });
  await runTool("buf", ["generate", protos, "--template", template, "--output", dir]);
  await mkdir(join(dir, "node_modules"));
  for (const scope of ["@bufbuild", "@mattermost-plugin"]) {
    await symlink(join(root, "gen/node_modules", scope), join(dir, "node_modules", scope));
  }
  await writeFile(join(dir, "package.json"), '{ "type": "module" }');
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { typeRoots: [join(root, "node_modules/@types")] },
    include: ["gen"],
    exclude: [],
  };
  await writeFile(join(dir, "tsconfig.json"), JSON.stringify(config));
  await runTool("tsc", ["-p", join(dir, "tsconfig.json")]);
  const image = await runTool("buf", ["build", protos, "--as-file-descriptor-set", "-o", "-"]);
  const { files } = createFileRegistry(fromBinary(FileDescriptorSetSchema, image));
  return createSubject([...files], await import(pathToFileURL(join(dir, "gen/grpc/index.ts")).href));
}
