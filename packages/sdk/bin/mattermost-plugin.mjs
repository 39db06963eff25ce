#!/usr/bin/env node
import { main } from "mattermost-plugin/bin";

await main(process.argv.slice(2));
