import { newId } from "../../src/core/id.ts";

/** What the names in a recording stand for. */
export interface Names {
  /** Sets what a name such as `user1` stands for. */
  bind(name: string, value: string): void;
  /** Tells whether a name stands for something. */
  isKnown(name: string): boolean;
  /** Runs a comparison; if it fails, names that it bound stand for nothing again. */
  attempt(compare: () => boolean): boolean;
  /** Forgets the names that hold for one line only: `id1`, `id2` ... */
  nextLine(): void;
  /** A text of the recording with every name replaced. A name that stands for nothing stays, `<id1>` becomes a new id. */
  resolve(text: string): string;
  /** Tells whether a text is what a text of the recording stands for. Names that stood for nothing stand for it now. */
  matches(recorded: string, text: string): boolean;
}

const patterns: Readonly<Record<string, string>> = {
  t: "\\d+",
  home: "[^ ]*?",
  hex40: "[0-9a-f]{40}",
  rid: "[a-z0-9]{26}",
  pluginid: "<pluginid>",
  port: "\\d+",
  eport: "\\d+",
  key: "[^ ]+",
  "link-hash": "[A-Za-z0-9_-]+",
  yyyymmdd: "\\d{8}",
  "trigger-id": "[A-Za-z0-9+/]+=*",
  "password-hash": "[^ ]+",
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

const token = /<([a-z0-9][a-z0-9-]*)>|<(.) x (\d+)>|<now\+(\d+)>/g;

export function createNames(): Names {
  const known = new Map<string, string>();
  const ofLine = new Map<string, string>();
  const value = (name: string): string | undefined => ofLine.get(name) ?? known.get(name);
  const bind = (name: string, text: string): void => void (/^id\d+$/.test(name) ? ofLine : known).set(name, text);
  return {
    bind,
    isKnown: (name) => {
      const bound = value(name);
      return bound !== undefined && bound !== `<${name}>`;
    },
    attempt: (compare) => {
      const before = [new Map(known), new Map(ofLine)] as const;
      if (compare()) return true;
      restore(known, before[0]);
      restore(ofLine, before[1]);
      return false;
    },
    nextLine: () => ofLine.clear(),
    resolve: (text) =>
      text.replace(token, (whole, name?: string, repeated?: string, times?: string, later?: string) => {
        if (repeated !== undefined) return repeated.repeat(Number(times));
        if (later !== undefined) bind(`now+${later}`, String(Date.now() + Number(later)));
        const key = later === undefined ? (name ?? "") : `now+${later}`;
        if (value(key) === undefined) bind(key, /^id\d+$/.test(key) ? newId() : whole);
        return value(key) ?? whole;
      }),
    matches: (recorded, text) => {
      const found: string[] = [];
      let pattern = "";
      let end = 0;
      for (const match of recorded.matchAll(token)) {
        const [whole, name, repeated, times, later] = match;
        pattern += literal(recorded.slice(end, match.index));
        end = match.index + whole.length;
        const key = later === undefined ? (name ?? "") : `now+${later}`;
        const bound = value(key);
        if (repeated !== undefined) pattern += literal(repeated.repeat(Number(times)));
        else if (patterns[key] !== undefined) pattern += patterns[key];
        else if (bound !== undefined && bound !== whole) pattern += literal(bound);
        else if (bound === whole) pattern += `(?:${literal(whole)}|([a-z0-9]{26}))`;
        else pattern += `([a-zA-Z0-9]{26})`;
        if (pattern.endsWith("{26})") || pattern.endsWith("{26}))")) found.push(key);
      }
      pattern += literal(recorded.slice(end));
      const match = new RegExp(`^${pattern}$`, "s").exec(text);
      if (!match) return false;
      found.forEach((key, index) => {
        const captured = match[index + 1];
        if (captured !== undefined) bind(key, captured);
      });
      return true;
    },
  };
}

function restore(map: Map<string, string>, before: ReadonlyMap<string, string>): void {
  map.clear();
  for (const [name, text] of before) map.set(name, text);
}

/** The names that a recorded value mentions, without those that hold for its line only or stand for any text. */
export function namesIn(value: unknown): string[] {
  const found = (JSON.stringify(value) ?? "").matchAll(token);
  const names = [...found].flatMap(([, name]) => name ?? []);
  return names.filter((name) => !/^id\d+$/.test(name) && patterns[name] === undefined);
}
