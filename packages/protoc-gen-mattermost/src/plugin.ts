import { createEcmaScriptPlugin, type Schema } from "@bufbuild/protoplugin";
import { generateApi } from "./api/generate-api.ts";
import { generateCodecs } from "./codec/generate-codecs.ts";
import { readFacts } from "./facts/facts.ts";
import { generateIndex } from "./generate-index.ts";
import { generateGob } from "./gob/generate-gob.ts";
import { generateHooks } from "./hooks/generate-hooks.ts";
import { generateVerdicts } from "./hooks/generate-verdicts.ts";
import { generateHost } from "./host/generate-host.ts";
import { generateDocuments } from "./model/generate-documents.ts";
import { generateModel } from "./model/generate-model.ts";
import { generateValues } from "./model/generate-values.ts";
import { createModules } from "./output/modules.ts";
import { type PluginOptions, parseOptions } from "./plugin-options.ts";
import { generateReference } from "./reference/generate-reference.ts";
import { buildContract } from "./schema/build-contract.ts";
import type { Contract } from "./schema/contract.ts";
import { generateSecrets } from "./secrets/generate-secrets.ts";

/**
 * protoc-gen-mattermost: the plain model and everything that stands on it, from the protos alone. With the option
 * `output=reference` it writes the reference in Markdown instead.
 */
export const protocGenMattermost = createEcmaScriptPlugin<PluginOptions>({
  name: "protoc-gen-mattermost",
  version: "v1",
  parseOptions,
  generateTs(schema) {
    const contract = buildContract(schema.allFiles);
    if (schema.options.output === "reference") generateReference(schema, contract);
    else generateCode(schema, contract);
  },
});

function generateCode(schema: Schema<PluginOptions>, contract: Contract): void {
  const modules = createModules();
  const facts = schema.options.facts === undefined ? undefined : readFacts(schema.options.facts);
  generateValues(modules);
  generateDocuments(modules, contract, facts);
  generateModel(modules, contract);
  generateApi(modules, contract);
  generateHost(modules, contract);
  generateVerdicts(modules);
  generateHooks(modules, contract);
  generateSecrets(modules, contract, facts);
  generateCodecs(modules, contract);
  if (facts !== undefined) generateGob(modules, contract, facts);
  generateIndex(modules);
  modules.write((path, text) => schema.generateFile(path).print(text));
}
