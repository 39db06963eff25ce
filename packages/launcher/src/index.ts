export { type LauncherTarget, launcherFile, launcherLicenseFile, launcherTargets } from "./launcher-file.ts";
