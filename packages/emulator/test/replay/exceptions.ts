/** A recorded line that the emulator does not answer in the same way, and why that is right. */
export interface Exception {
  readonly n: number;
  readonly why: string;
  /** `set`: the items are compared, their order is not. Without it, and without `ignoring`, nothing is compared. */
  readonly as?: "set";
  /** Keys that are not compared. */
  readonly ignoring?: readonly string[];
}

const keptAsGiven = "pictures are kept as they were given; a server makes them PNGs of 128 x 128";
const notThatImage = "the recorded image is another one, and the emulator makes no previews";
const alreadyRead = "that server had read the file to its end before it gave it to plugins";
const byHost = "the host starts and stops the plugin that the hooks are compared for";
const bundle = "the host opens bundles, not the emulator";
const stale = "that server answered from a cache: the user was gone, and its name was free";
const tied = "the order among equal display names is an accident of the server's database";

export const exceptions: readonly Exception[] = [
  { n: 593, why: keptAsGiven },
  { n: 600, why: keptAsGiven },
  { n: 603, why: keptAsGiven },
  { n: 608, why: keptAsGiven },
  { n: 877, why: tied, as: "set" },
  { n: 895, why: tied, as: "set" },
  { n: 1152, why: notThatImage, ignoring: ["size"] },
  { n: 1165, why: notThatImage, ignoring: ["size", "mini_preview"] },
  { n: 1169, why: notThatImage },
  { n: 1186, why: notThatImage, ignoring: ["size", "mini_preview"] },
  { n: 1189, why: notThatImage, ignoring: ["size", "mini_preview"] },
  { n: 1208, why: "the emulator has no list of the system's emoji", ignoring: ["detailed_error"] },
  { n: 1212, why: notThatImage, ignoring: ["$[0]"] },
  { n: 1361, why: "the name of a direct channel has the two ids sorted", ignoring: ["name"] },
  { n: 1367, why: "the emulator makes other default pictures" },
  { n: 1376, why: stale },
  { n: 1379, why: stale },
  { n: 1445, why: bundle },
  { n: 1446, why: bundle },
  { n: 1447, why: bundle },
  { n: 1448, why: bundle },
  { n: 1449, why: bundle },
  { n: 1458, why: "a Request has no relative address" },
  { n: 1467, why: "Go's parser takes the first of the two parts for a host", ignoring: ["path"] },
  { n: 1522, why: "the emulator tells clients only some of the settings", ignoring: ["config"] },
  { n: 1524, why: "the emulator tells clients only some of the settings", ignoring: ["config"] },
];

/** As exceptions, for the recorded steps and their hooks. `set`: the order of the hooks is not compared. */
export const stepExceptions: readonly Exception[] = [
  { n: 47, why: "the server starts these hooks at the same time", as: "set" },
  { n: 82, why: "the server starts these hooks at the same time", as: "set" },
  { n: 55, why: "the recorded plugin posted something of its own while it was asked" },
  { n: 111, why: "the server starts these hooks at the same time", as: "set" },
  { n: 166, why: notThatImage, ignoring: ["FileWillBeUploaded[2]"] },
  { n: 170, why: alreadyRead, ignoring: ["FileWillBeUploaded[2]"] },
  { n: 176, why: alreadyRead, ignoring: ["FileWillBeUploaded[2]"] },
  { n: 208, why: "the REST API translates the id again", ignoring: ["message"] },
  { n: 251, why: "another socket of the recording was given up at that moment" },
  { n: 267, why: bundle },
  { n: 280, why: bundle },
  { n: 282, why: byHost },
  { n: 283, why: byHost },
  { n: 284, why: byHost },
  { n: 286, why: byHost },
  { n: 92, why: "the name of a direct channel has the two ids sorted" },
  { n: 150, why: "a step that the recording leaves out made the user a member of another team" },
];

/** The scenarios of steps that are compared; those of other domains are only done. */
export const comparedScenarios: ReadonlySet<string> = new Set([
  "channels",
  "commands",
  "config",
  "extra_one_plugin",
  "files",
  "login_hooks",
  "plugin_life",
  "plugin_panic",
  "post_api",
  "post_rest",
  "users",
  "veto_post",
  "websocket",
]);

/** Steps after which a name stands for something else. */
export const renamedSteps: Readonly<Record<number, string>> = { 182: "ff", 186: "ff", 190: "ff" };
