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
  Value,
} from "./schema/contract.ts";
