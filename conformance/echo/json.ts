// JSON for values that JSON does not have: bytes are {"$bytes": base64}, big integers {"$bigint": text}. What a plugin must
// never send is {"$bad": kind}.

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Uint8Array) return { $bytes: Buffer.from(part).toString("base64") };
    if (typeof part === "bigint") return { $bigint: String(part) };
    return part;
  });
}

export function fromJson(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null) return part;
    if ("$bytes" in part) return new Uint8Array(Buffer.from(String(part.$bytes), "base64"));
    if ("$bigint" in part) return BigInt(String(part.$bigint));
    if ("$bad" in part) return bad(String(part.$bad));
    return part;
  });
}

function bad(kind: string): unknown {
  switch (kind) {
    case "function":
      return () => "nothing";
    case "NaN":
      return Number.NaN;
    case "infinity":
      return Number.POSITIVE_INFINITY;
    case "symbol":
      return Symbol("nothing");
    case "date":
      return new Date(0);
    case "map":
      return new Map([["a", 1]]);
    case "cycle": {
      const cycle: unknown[] = [];
      cycle.push(cycle);
      return cycle;
    }
    default:
      throw new Error(`no bad value is called ${kind}`);
  }
}
