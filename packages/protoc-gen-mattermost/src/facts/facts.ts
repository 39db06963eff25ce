import { readFileSync } from "node:fs";

/** What a release of Mattermost's Go module says about the plugin API, as proto/facts writes it. */
export interface Facts {
  readonly source: { readonly server_public: string };
  readonly hooks: readonly GoHook[];
  readonly api: readonly GoMethod[];
  readonly driver: readonly GoCall[];
  readonly response_writer: readonly GoCall[];
  readonly structs: readonly GoStruct[];
  readonly named: readonly GoNamed[];
  readonly enums: readonly GoEnum[];
  /** Types with a byte form of their own in gob, such as time.Time. */
  readonly custom: readonly { readonly type: string }[];
  readonly interfaces: readonly { readonly type: string }[];
  /** The names under which values of interfaces travel. */
  readonly registered: readonly GoRegistered[];
}

export interface GoParam {
  readonly name: string;
  readonly type: string;
}

export interface GoField extends GoParam {
  /** The JSON tag with its options. */
  readonly json?: string;
  /** The form in gob; "-" is never sent. */
  readonly gob: string;
  readonly embedded?: boolean;
}

/** A type at the top of what travels. `fields` are those of a struct. */
export interface GoTop {
  readonly type: string;
  readonly gob: string;
  readonly fields?: readonly GoField[];
}

export interface GoCall {
  readonly name: string;
  readonly args: GoTop;
  readonly returns: GoTop;
}

/** `params` and `results` are the Go signature, `args` and `returns` what travels. */
export interface GoMethod extends GoCall {
  readonly origin: "generated" | "hand-written";
  /** Empty if the source does not say. */
  readonly min: string;
  readonly params: readonly GoParam[];
  readonly results: readonly GoParam[];
}

export interface GoHook extends GoMethod {
  /** Null for Implemented. */
  readonly id: number | null;
}

export interface GoStruct {
  readonly type: string;
  /** Reached through the result of the buffered PluginHTTP only. */
  readonly legacy_http_only?: boolean;
  readonly fields: readonly GoField[];
}

export interface GoNamed {
  readonly type: string;
  readonly underlying: string;
  readonly gob: string;
  readonly legacy_http_only?: boolean;
}

export interface GoEnum {
  readonly type: string;
  readonly values: readonly { readonly name: string; readonly value: string | number }[];
}

export interface GoRegistered {
  readonly name: string;
  readonly type: string;
  readonly gob: string;
  readonly by: "mattermost" | "encoding/gob";
}

/** Reads a facts file. Throws an error that names it. */
export function readFacts(path: string): Facts {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`The facts about the Go module can't be read from ${path}. Write them with npm run facts.`, {
      cause: error,
    });
  }
}
