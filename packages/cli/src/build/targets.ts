import { type LauncherTarget, launcherTargets } from "@mattermost-plugin/launcher";
import { createBuildError } from "./build-error.ts";

/** A system that a bundle can be made for, as manifests name it. */
export type Target = LauncherTarget;

/** What most servers run on. */
export const defaultTargets: readonly Target[] = ["linux-amd64"];

/** Reads `linux-amd64,linux-arm64`. Throws a BuildError for systems that there is no launcher for. */
export function parseTargets(text: string): readonly Target[] {
  const names = text.split(",").map((name) => name.trim());
  const targets = names.map((name) => launcherTargets.find((target) => target === name));
  const wrong = names.filter((_, i) => targets[i] === undefined);
  if (wrong.length > 0) {
    throw createBuildError(
      `--target: there is no ${wrong.map((name) => JSON.stringify(name)).join(", ")}. Targets: ${launcherTargets.join(", ")}; several with commas.`,
    );
  }
  return launcherTargets.filter((target) => targets.includes(target));
}
