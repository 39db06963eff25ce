import {
  type DescEnumValue,
  type DescExtension,
  type DescField,
  type DescFile,
  type DescMessage,
  type DescMethod,
  getExtension,
  hasExtension,
} from "@bufbuild/protobuf";

/** Reads our custom options of an element by their short name. Undefined where the option is not set. */
export interface OptionReader {
  text(element: OptionHolder, option: string): string | undefined;
  /** The values of an option that can be given several times. */
  texts(element: OptionHolder, option: string): readonly string[];
  flag(element: OptionHolder, option: string): boolean;
  /** The name of the enum value, for example "FIELD_ROLE_ANSWER". */
  choice(element: OptionHolder, option: string): string | undefined;
}

type OptionHolder = DescField | DescMessage | DescMethod | DescEnumValue;

const optionsPackage = "mattermost.pluginoptions.v1";

/**
 * Finds the declarations of our options among the files of the request. They are read through their descriptors, so
 * that generating needs nothing generated.
 */
export function createOptionReader(files: readonly DescFile[]): OptionReader {
  const extensions = new Map<string, DescExtension>();
  for (const file of files) {
    for (const extension of file.extensions) extensions.set(extension.typeName, extension);
  }
  function read(element: OptionHolder, option: string): { extension: DescExtension; value: unknown } | undefined {
    const extension = extensions.get(`${optionsPackage}.${option}`);
    const options = element.proto.options;
    if (extension === undefined || options === undefined || !hasExtension(options, extension)) return undefined;
    return { extension, value: getExtension(options, extension) };
  }
  return {
    text(element, option) {
      const found = read(element, option);
      return typeof found?.value === "string" ? found.value : undefined;
    },
    texts(element, option) {
      const found = read(element, option);
      return Array.isArray(found?.value) ? found.value.filter((value) => typeof value === "string") : [];
    },
    flag(element, option) {
      return read(element, option)?.value === true;
    },
    choice(element, option) {
      const found = read(element, option);
      if (typeof found?.value !== "number") return undefined;
      return found.extension.enum?.value[found.value]?.name;
    },
  };
}
