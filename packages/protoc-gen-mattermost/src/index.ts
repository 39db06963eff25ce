export { type Coverage, coverageOf } from "./facts/coverage.ts";
export { type Facts, readFacts } from "./facts/facts.ts";
export { fidelityPage, type Pinned } from "./facts/fidelity-page.ts";
export { protocGenMattermost } from "./plugin.ts";
export { buildContract } from "./schema/build-contract.ts";
export type {
  Answer,
  ApiMethod,
  Contract,
  ContractFile,
  Enum,
  EnumValue,
  Field,
  FieldRole,
  Hook,
  HookClass,
  Message,
  MessageRole,
  ScalarName,
  Twin,
  Value,
} from "./schema/contract.ts";
