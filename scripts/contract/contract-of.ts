import { fromBinary } from "@bufbuild/protobuf";
import {
  type DescriptorProto,
  type FieldDescriptorProto,
  FileDescriptorSetSchema,
  FieldDescriptorProto_Label as Label,
  type MethodDescriptorProto,
  FieldDescriptorProto_Type as Type,
} from "@bufbuild/protobuf/wkt";
import { type Contract, type ContractField, contractPackage, type RpcKind } from "./contract.ts";

/** A type name as the tables write it: short inside the contract, full outside. */
function shortName(typeName: string): string {
  const name = typeName.slice(1);
  return name.startsWith(`${contractPackage}.`) ? name.slice(contractPackage.length + 1) : name;
}

const typeOf = (field: FieldDescriptorProto) =>
  field.typeName ? shortName(field.typeName) : Type[field.type].toLowerCase();

function fieldOf(field: FieldDescriptorProto, message: DescriptorProto): ContractField {
  const { name, number } = field;
  const type = typeOf(field);
  if (field.label === Label.REPEATED) {
    const entry = message.nestedType.find(
      (nested) => nested.options?.mapEntry && type === `${message.name}.${nested.name}`,
    );
    const [key, value] = entry?.field ?? [];
    if (key && value) return { name, number, type: `map<${typeOf(key)},${typeOf(value)}>`, label: "map" };
    return { name, number, type, label: "repeated" };
  }
  if (field.proto3Optional) return { name, number, type, label: "optional" };
  return { name, number, type, label: "implicit" };
}

function kindOf({ clientStreaming, serverStreaming }: MethodDescriptorProto): RpcKind {
  if (clientStreaming) return serverStreaming ? "bidi" : "client";
  return serverStreaming ? "server" : "unary";
}

/** The contract that a file descriptor set (as bytes) holds, in the form of the tables. */
export function contractOf(image: Uint8Array): Contract {
  const files = fromBinary(FileDescriptorSetSchema, image).file.filter((file) => file.package === contractPackage);
  for (const file of files) {
    if (file.syntax !== "proto3") throw new Error(`${file.name} is not proto3`);
  }
  return {
    messages: new Map(
      files.flatMap((file) =>
        file.messageType.map((message) => [message.name, message.field.map((field) => fieldOf(field, message))]),
      ),
    ),
    enums: new Map(
      files.flatMap((file) =>
        file.enumType.map(({ name, value }) => [name, value.map(({ name, number }) => ({ name, number }))]),
      ),
    ),
    services: new Map(
      files.flatMap((file) =>
        file.service.map((service) => [
          service.name,
          service.method.map((method) => ({
            name: method.name,
            request: shortName(method.inputType),
            response: shortName(method.outputType),
            kind: kindOf(method),
          })),
        ]),
      ),
    ),
  };
}
