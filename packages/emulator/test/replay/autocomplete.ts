type GoObject = Readonly<Record<string, unknown>>;

/** How a command is completed, from Go's JSON form to the contract's. */
export function contractAutocomplete(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return undefined;
  const { Trigger, Hint, HelpText, RoleID, Arguments, SubCommands } = given as GoObject;
  return {
    trigger: Trigger ?? "",
    hint: Hint ?? "",
    helpText: HelpText ?? "",
    roleId: RoleID ?? "",
    arguments: list(Arguments).map(contractArgument),
    subCommands: list(SubCommands).map(contractAutocomplete),
  };
}

/** A recorded answer with the completion of each command in the contract's form. */
export function withContractAutocomplete(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((command: GoObject) =>
    command?.autocomplete_data
      ? { ...command, autocomplete_data: contractAutocomplete(command.autocomplete_data) }
      : command,
  );
}

function contractArgument({ Name, HelpText, Type, Required, Data }: GoObject): unknown {
  const { Hint, Pattern, PossibleArguments, FetchURL } = (Data ?? {}) as GoObject;
  return {
    name: Name,
    helpText: HelpText,
    type: Type,
    required: Required,
    text: Type === "TextInput" ? { hint: Hint, pattern: Pattern } : undefined,
    staticList: Type === "StaticList" ? { possibleArguments: list(PossibleArguments).map(contractItem) } : undefined,
    dynamicList: Type === "DynamicList" ? { fetchUrl: FetchURL } : undefined,
  };
}

function contractItem({ Item, Hint, HelpText }: GoObject): unknown {
  return { item: Item, hint: Hint, helpText: HelpText };
}

function list(value: unknown): GoObject[] {
  return Array.isArray(value) ? value : [];
}
