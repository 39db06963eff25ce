import { createEcmaScriptPlugin } from "@bufbuild/protoplugin";
import { generateApi } from "./api/generate-api.ts";
import { generateCodecs } from "./codec/generate-codecs.ts";
import { generateIndex } from "./generate-index.ts";
import { generateHooks } from "./hooks/generate-hooks.ts";
import { generateVerdicts } from "./hooks/generate-verdicts.ts";
import { generateHost } from "./host/generate-host.ts";
import { generateModel } from "./model/generate-model.ts";
import { generateValues } from "./model/generate-values.ts";
import { createModules } from "./output/modules.ts";
import { buildContract } from "./schema/build-contract.ts";

/** protoc-gen-mattermost: the plain model and everything that stands on it, from the protos alone. */
export const protocGenMattermost = createEcmaScriptPlugin({
  name: "protoc-gen-mattermost",
  version: "v1",
  generateTs(schema) {
    const contract = buildContract(schema.allFiles);
    const modules = createModules();
    generateValues(modules, contract);
    generateModel(modules, contract);
    generateApi(modules, contract);
    generateHost(modules, contract);
    generateVerdicts(modules);
    generateHooks(modules, contract);
    generateIndex(modules);
    modules.write(schema);
    generateCodecs(schema, contract);
  },
});
