import { runNodeJs } from "@bufbuild/protoplugin";
import { protocGenMattermost } from "./plugin.ts";

runNodeJs(protocGenMattermost);
