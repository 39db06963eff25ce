import { type HookName, hooks } from "@mattermost-plugin/gen";
import { hookCodecs } from "@mattermost-plugin/gen/grpc";

/** For each hook that may change something: the argument that its answer takes the place of, which is its first one. */
export function changedArguments(): ReadonlyMap<HookName, string> {
  const changed = new Map<HookName, string>();
  for (const hook of Object.keys(hookCodecs) as HookName[]) {
    const { class: kind } = hooks[hook];
    if (kind !== "change" && kind !== "filter") continue;
    const [first] = Object.keys(hookCodecs[hook].decodeRequest(new Uint8Array()).args);
    if (first === undefined) throw new Error(`the hook ${hook} answers a changed value but has no argument to change`);
    changed.set(hook, first);
  }
  return changed;
}
