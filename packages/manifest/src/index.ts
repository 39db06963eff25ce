export { type LoadedManifest, loadManifest } from "./load-manifest.ts";
export { isManifestError, type ManifestError, type ManifestProblem } from "./manifest-problem.ts";
export type { Manifest } from "./manifest-schema.ts";
export { type ManifestResult, parseManifest } from "./parse-manifest.ts";
export {
  type Executable,
  type ExecutableResult,
  resolveExecutable,
  type System,
  systemName,
} from "./resolve-executable.ts";
export { compareSemver, parseSemver, type Semver } from "./semver.ts";
export { minServerVersionProblem } from "./server-version.ts";
export type { ManifestSetting, ManifestSettings } from "./settings-schema.ts";
