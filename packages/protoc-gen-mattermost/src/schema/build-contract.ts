import type { DescEnum, DescFile, DescMessage, DescMethod } from "@bufbuild/protobuf";
import { buildField } from "./build-field.ts";
import { buildApiMethod, buildHook } from "./build-rpc.ts";
import type { Contract, Enum, Field, Message } from "./contract.ts";
import { createDocReader, type DocReader } from "./doc.ts";
import { messageRoles } from "./message-roles.ts";
import { enumText, fileStem, messageName } from "./names.ts";
import { createOptionReader, type OptionReader } from "./options.ts";
import { settleFields } from "./settle-fields.ts";

const contractPackage = "mattermost.pluginapi.v1";

/** Resolves the files of a code generator request. Throws an error that names the element where the proto can't be generated. */
export function buildContract(allFiles: readonly DescFile[]): Contract {
  const options = createOptionReader(allFiles);
  const files = allFiles
    .filter((file) => file.proto.package === contractPackage)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const descs = files.flatMap((file) => file.messages);
  const apiMethods = methodsOf(files, "PluginAPI");
  const hookMethods = methodsOf(files, "PluginHooks");
  const docs = createDocReader([...apiMethods, ...hookMethods]);
  const roles = messageRoles(apiMethods, hookMethods, descs, options);
  const names = new Set(descs.map((desc) => desc.name));

  const enums = new Map(
    files.flatMap((file) => file.enums).map((desc) => [desc.typeName, buildEnum(desc, options, docs)]),
  );
  const messages = new Map<string, Message & { readonly fields: Field[] }>();
  for (const desc of descs) {
    rejectNested(desc);
    const modelName = messageName(desc.name, names);
    messages.set(desc.typeName, {
      typeName: desc.typeName,
      name: desc.name,
      modelName,
      initName: `${modelName}Init`,
      file: fileStem(desc.file.name),
      doc: docs.of(desc),
      deprecated: desc.deprecated,
      role: roles.get(desc.typeName) ?? "model",
      unwrap: options.flag(desc, "unwrap"),
      fields: [],
      goStruct: options.text(desc, "go_struct"),
    });
  }
  for (const desc of descs) {
    const message = messages.get(desc.typeName);
    if (message === undefined) continue;
    const fields = desc.fields.map((field) => buildField(field, message.role, { messages, enums }, options, docs));
    message.fields.push(...settleFields(desc, fields, options));
    if (message.unwrap && message.fields.length !== 1) {
      throw new Error(`${desc}: the option unwrap is for messages with exactly one field.`);
    }
  }
  return {
    messages: [...messages.values()],
    enums: [...enums.values()],
    api: apiMethods.map((method) => buildApiMethod(method, messages, options, docs)),
    files: files.map((file) => ({ stem: fileStem(file.name), doc: docs.file(file) })),
    hooks: hookMethods.map((method) => buildHook(method, messages, options, docs)),
  };
}

function methodsOf(files: readonly DescFile[], service: string): readonly DescMethod[] {
  return files.flatMap((file) => file.services.filter((desc) => desc.name === service)).flatMap((desc) => desc.methods);
}

function buildEnum(desc: DescEnum, options: OptionReader, docs: DocReader): Enum {
  return {
    typeName: desc.typeName,
    name: desc.name,
    file: fileStem(desc.file.name),
    doc: docs.of(desc),
    values: desc.values.map((value) => {
      const text = enumText(value.name, desc.sharedPrefix);
      const goValue = options.text(value, "go_value") ?? text;
      return { name: value.name, number: value.number, text, goValue, doc: docs.of(value) };
    }),
  };
}

function rejectNested(desc: DescMessage): void {
  if (desc.nestedMessages.length > 0 || desc.nestedEnums.length > 0) {
    throw new Error(`${desc}: declare nested types at the top of the file.`);
  }
}
