import type { Readable } from "node:stream";
import { createLogLineParser } from "@mattermost-plugin/go-plugin";
import type { PluginLog } from "../host-event.ts";
import { createLineSplitter } from "./line-splitter.ts";

/** go-plugin reads lines of up to this many bytes in one piece. */
const longestLine = 65_536;

/** A plugin that writes more than this much in a slice of time waits for the next one, so that it can't keep the host busy. */
const sliceBytes = 1_048_576;
const sliceMs = 100;

const rememberedLines = 20;
const rememberedLength = 400;

export interface StderrLog {
  /** What was written last, for a report on why the plugin ended. */
  lastLines(): string;
}

/** Passes a plugin's stderr on to the log, line by line, with the levels and fields that the lines carry. */
export function logStderr(stderr: Readable, log: PluginLog): StderrLog {
  const parse = createLogLineParser();
  const last: string[] = [];
  let slice = 0;
  let timer: NodeJS.Timeout | undefined;

  const splitter = createLineSplitter(longestLine, (text) => {
    const line = parse(text);
    last.push(line.message.slice(0, rememberedLength));
    if (last.length > rememberedLines) last.shift();
    const fields = line.module === undefined ? line.fields : { ...line.fields, module: line.module };
    log(line.level, line.message, fields, "plugin");
  });
  stderr.on("data", (chunk: Buffer) => {
    splitter.push(chunk);
    slice += chunk.length;
    if (timer !== undefined) {
      if (slice > sliceBytes) stderr.pause();
      return;
    }
    timer = setTimeout(() => {
      timer = undefined;
      slice = 0;
      stderr.resume();
    }, sliceMs);
  });
  stderr.on("error", () => {});
  stderr.once("close", () => {
    clearTimeout(timer);
    splitter.end();
  });
  return { lastLines: () => last.join("\n") };
}
