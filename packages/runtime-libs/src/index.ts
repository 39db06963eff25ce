export { type RuntimeLibrary, runtimeLibraries, runtimeLibraryLicenseFiles } from "./runtime-libraries.ts";
