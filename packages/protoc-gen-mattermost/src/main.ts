#!/usr/bin/env -S node --import tsx
import { runNodeJs } from "@bufbuild/protoplugin";
import { protocGenMattermost } from "./plugin.ts";

runNodeJs(protocGenMattermost);
