import { hooks } from "@mattermost-plugin/gen";
import type { PluginLog } from "../host-event.ts";

/** The hooks that a plugin says it has, sorted. Names that this host does not know are left out, with a warning. */
export function knownHooks(names: readonly string[], log: PluginLog): ReadonlySet<string> {
  const known = new Set(Object.values(hooks).map((facts) => facts.goName));
  const implemented = new Set<string>();
  for (const name of names.toSorted()) {
    if (known.has(name)) implemented.add(name);
    else
      log(
        "warn",
        `the plugin has a hook ${JSON.stringify(name.slice(0, 100))} that this host does not know; it is never called`,
      );
  }
  return implemented;
}
