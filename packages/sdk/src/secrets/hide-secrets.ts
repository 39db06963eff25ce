import {
  type ApiInvoke,
  apiSecrets,
  type HiddenSecrets,
  type HookName,
  hookSecrets,
  secretNames,
} from "@mattermost-plugin/gen";
import type { AnyPlugin } from "../plugin/plugin.ts";

type Hide = (value: unknown, hidden: HiddenSecrets) => void;

/** What a plugin did not ask for, as the functions that hide it take it; undefined if it asked for everything. */
function hiddenFrom({ sensitive }: AnyPlugin): HiddenSecrets | undefined {
  if (secretNames.every((name) => sensitive.includes(name))) return undefined;
  return Object.fromEntries(secretNames.map((name) => [name, !sensitive.includes(name)])) as HiddenSecrets;
}

/** Makes the function that empties, in the arguments of a hook, the secrets that the plugin did not ask for. It changes them. */
export function hideInArguments(plugin: AnyPlugin): (hook: HookName, args: unknown) => void {
  const hidden = hiddenFrom(plugin);
  if (hidden === undefined) return () => {};
  const table: { readonly [H in HookName]?: unknown } = hookSecrets;
  return (hook, args) => (table[hook] as Hide | undefined)?.(args, hidden);
}

/** The calls of the plugin API, with the secrets emptied that the plugin did not ask for. */
export function hideInAnswers(plugin: AnyPlugin, invoke: ApiInvoke): ApiInvoke {
  const hidden = hiddenFrom(plugin);
  if (hidden === undefined) return invoke;
  return (method, input, options) => {
    const call = invoke(method, input, options);
    const hide = apiSecrets[method] as Hide | undefined;
    if (hide === undefined) return call;
    return call.then((answer) => {
      if (answer !== undefined) hide(answer, hidden);
      return answer;
    });
  };
}
