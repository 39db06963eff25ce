export { type BuildOptions, type BuiltBundle, buildBundle } from "./build/build-bundle.ts";
export { isBuildError } from "./build/build-error.ts";
export type { Runtime } from "./build/launch-conf.ts";
export { parseTargets, type Target } from "./build/targets.ts";
export { deploy } from "./deploy/deploy.ts";
export { isDeployError } from "./deploy/deploy-error.ts";
export { serveUntilInterrupted } from "./dev/serve-until-interrupted.ts";
export { type Interruption, watchInterruption } from "./dev/watch-interruption.ts";
export { eventLine } from "./terminal/event-line.ts";
