export { type OpenNetrpcOptions, openNetrpc } from "./plugin/open-netrpc.ts";
