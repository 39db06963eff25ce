import { create, toBinary } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  EnumDescriptorProtoSchema,
  type FieldDescriptorProto,
  FieldDescriptorProtoSchema,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
  file_google_protobuf_struct,
  file_google_protobuf_wrappers,
  FieldDescriptorProto_Label as Label,
  type ServiceDescriptorProto,
  ServiceDescriptorProtoSchema,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { type Contract, type ContractField, type ContractRpc, contractPackage } from "./contract.ts";

const scalars: ReadonlyMap<string, Type> = new Map([
  ["string", Type.STRING],
  ["bytes", Type.BYTES],
  ["bool", Type.BOOL],
  ["int32", Type.INT32],
  ["int64", Type.INT64],
  ["uint32", Type.UINT32],
]);

/** What `a_field_name` is called in JSON: `aFieldName`. */
const jsonName = (name: string) => name.replace(/_(.?)/g, (_, letter: string) => letter.toUpperCase());

/** What the entry message of the map field `a_field` is called: `AFieldEntry`. */
const entryName = (field: string) => `${jsonName(`_${field}`)}Entry`;

/** The bytes of a file descriptor set that holds the contract in one file, beside the well-known types that it uses. */
export function createContractImage(contract: Contract): Uint8Array {
  const local = (name: string) => `.${contractPackage}.${name}`;

  function singleField(name: string, number: number, typeName: string): FieldDescriptorProto {
    const field = create(FieldDescriptorProtoSchema, { name, number, jsonName: jsonName(name), label: Label.OPTIONAL });
    const scalar = scalars.get(typeName);
    if (scalar !== undefined) field.type = scalar;
    else {
      field.type = contract.enums.has(typeName) ? Type.ENUM : Type.MESSAGE;
      field.typeName = typeName.startsWith("google.protobuf.") ? `.${typeName}` : local(typeName);
    }
    return field;
  }

  function addField(message: DescriptorProto, { name, number, type, label }: ContractField): void {
    if (label === "map") {
      const [, key, value] = /^map<(\w+),([\w.]+)>$/.exec(type) ?? [];
      if (!key || !value) throw new Error(`${message.name}.${name}: ${type} is not a map type`);
      const fields = [singleField("key", 1, key), singleField("value", 2, value)];
      const entry = create(DescriptorProtoSchema, {
        name: entryName(name),
        field: fields,
        options: { mapEntry: true },
      });
      message.nestedType.push(entry);
      message.field.push(singleField(name, number, `${message.name}.${entry.name}`));
    } else message.field.push(singleField(name, number, type));
    const field = message.field.at(-1) as FieldDescriptorProto;
    if (label === "map" || label === "repeated") field.label = Label.REPEATED;
    if (label === "optional") {
      field.proto3Optional = true;
      field.oneofIndex = message.oneofDecl.length;
      message.oneofDecl.push({ $typeName: "google.protobuf.OneofDescriptorProto", name: `_${name}` });
    }
  }

  function message([name, fields]: readonly [string, readonly ContractField[]]): DescriptorProto {
    const result = create(DescriptorProtoSchema, { name });
    for (const field of fields) addField(result, field);
    return result;
  }

  function service([name, rpcs]: readonly [string, readonly ContractRpc[]]): ServiceDescriptorProto {
    const method = rpcs.map(({ name, request, response, kind }) => ({
      name,
      inputType: local(request),
      outputType: local(response),
      clientStreaming: kind === "client" || kind === "bidi",
      serverStreaming: kind === "server" || kind === "bidi",
    }));
    return create(ServiceDescriptorProtoSchema, { name, method });
  }

  const wellKnown = [file_google_protobuf_struct.proto, file_google_protobuf_wrappers.proto];
  const file = create(FileDescriptorProtoSchema, {
    name: "contract.proto",
    package: contractPackage,
    syntax: "proto3",
    dependency: wellKnown.map(({ name }) => name),
    messageType: [...contract.messages].map(message),
    enumType: [...contract.enums].map(([name, value]) =>
      create(EnumDescriptorProtoSchema, { name, value: [...value] }),
    ),
    service: [...contract.services].map(service),
  });
  return toBinary(FileDescriptorSetSchema, create(FileDescriptorSetSchema, { file: [...wellKnown, file] }));
}
