/** A recorded line that the emulator does not answer in the same way, and why that is right. */
export interface Exception {
  readonly n: number;
  readonly why: string;
  /** `set`: the items are compared, their order is not. Otherwise nothing is compared. */
  readonly as?: "set";
}

const keptAsGiven = "pictures are kept as they were given; a server makes them PNGs of 128 x 128";
const tied = "the order among equal display names is an accident of the server's database";

export const exceptions: readonly Exception[] = [
  { n: 593, why: keptAsGiven },
  { n: 600, why: keptAsGiven },
  { n: 603, why: keptAsGiven },
  { n: 608, why: keptAsGiven },
  { n: 877, why: tied, as: "set" },
  { n: 895, why: tied, as: "set" },
];

/** As exceptions, for the recorded steps and their hooks. `set`: the order of the hooks is not compared. */
export const stepExceptions: readonly Exception[] = [
  { n: 47, why: "the server starts these hooks at the same time", as: "set" },
  { n: 82, why: "the server starts these hooks at the same time", as: "set" },
  { n: 92, why: "the name of a direct channel has the two ids sorted" },
  { n: 150, why: "a step that the recording leaves out made the user a member of another team" },
];

/** The scenarios of steps that are compared; those of other domains are only done. */
export const comparedScenarios: ReadonlySet<string> = new Set(["channels", "users", "login_hooks"]);

/** A call that the recording leaves out although later answers show its effect. */
export interface UnlistedCall {
  readonly before: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

const customStatus = (status: Record<string, unknown>): UnlistedCall => ({
  before: 534,
  method: "UpdateUserCustomStatus",
  args: ["<user1>", status],
});

export const unlisted: readonly UnlistedCall[] = [
  { before: 534, method: "UpdateUserStatus", args: ["<user1>", "online"] },
  customStatus({ emoji: "house", text: "home" }),
  customStatus({ text: "text only" }),
  customStatus({ emoji: "house" }),
  customStatus({ emoji: "house", text: "<t x 101>" }),
  customStatus({ emoji: "house", text: "x", duration: "thirty_minutes", expires_at: Date.UTC(2001, 0, 1) }),
];
