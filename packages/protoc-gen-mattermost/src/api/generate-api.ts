import { printObject } from "../model/generate-model.ts";
import type { Modules } from "../output/modules.ts";
import type { ApiMethod, Contract } from "../schema/contract.ts";
import { printApiClient } from "./api-client.ts";
import { printApiInterface } from "./api-interface.ts";
import { printApiMethods } from "./api-methods.ts";
import { printApiTypes } from "./api-types.ts";

/** Writes the plugin API as the author of a plugin sees it: types, client and the facts about each method. */
export function generateApi(modules: Modules, contract: Contract): void {
  printApiInterface(modules.module("api/api.ts"), contract.api);
  printAnswers(modules, contract.api);
  printApiTypes(modules.module("api/api-types.ts"), contract.api);
  printApiMethods(modules.module("api/api-methods.ts"), contract.api);
  printApiClient(modules.module("api/create-api.ts"), contract.api);
}

function printAnswers(modules: Modules, api: readonly ApiMethod[]): void {
  for (const { answer, name } of api) {
    if (answer.kind !== "object") continue;
    printObject(modules.module("api/answers.ts"), {
      modelName: answer.typeName,
      initName: answer.initName,
      doc: `What \`${name}\` answers.`,
      fields: answer.fields,
    });
  }
}
