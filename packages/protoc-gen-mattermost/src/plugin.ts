import { createEcmaScriptPlugin } from "@bufbuild/protoplugin";
import { generateCodecs } from "./codec/generate-codecs.ts";
import { buildContract } from "./schema/build-contract.ts";

/** protoc-gen-mattermost: the plain model and everything that stands on it, from the protos alone. */
export const protocGenMattermost = createEcmaScriptPlugin({
  name: "protoc-gen-mattermost",
  version: "v1",
  generateTs(schema) {
    const contract = buildContract(schema.allFiles);
    generateCodecs(schema, contract);
  },
});
