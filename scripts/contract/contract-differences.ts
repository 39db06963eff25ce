import { isDeepStrictEqual } from "node:util";
import type { Contract } from "./contract.ts";

/** The first field number that is ours to give; lower ones belong to the pinned contract. */
export const firstAdditionalNumber = 1000;

interface Member {
  readonly name: string;
  readonly number?: number;
}

/** Sorts by number, as the order of the lines in a proto file has no meaning; rpcs, which have none, by name. */
const sorted = <M extends Member>(members: readonly M[]) =>
  [...members].sort((a, b) => (a.number ?? 0) - (b.number ?? 0) || a.name.localeCompare(b.name));

/**
 * What `actual` has other than `pinned`, one line each. Allowed and not listed: more messages, enums, services and rpcs,
 * and in pinned messages and enums more members from `firstAdditionalNumber` on.
 */
export function contractDifferences(pinned: Contract, actual: Contract): string[] {
  const differences: string[] = [];

  function compare(
    kind: string,
    expected: ReadonlyMap<string, readonly Member[]>,
    found: ReadonlyMap<string, readonly Member[]>,
  ): void {
    for (const [owner, members] of expected) {
      const actualMembers = found.get(owner);
      if (!actualMembers) {
        differences.push(`${kind} ${owner} is missing`);
        continue;
      }
      const present = new Map(actualMembers.map((member) => [member.name, member]));
      for (const member of sorted(members)) {
        const other = present.get(member.name);
        present.delete(member.name);
        if (!other) differences.push(`${kind} ${owner}: ${member.name} is missing`);
        else if (!isDeepStrictEqual(other, member)) {
          differences.push(
            `${kind} ${owner}: ${member.name} is ${JSON.stringify(other)}, not ${JSON.stringify(member)}`,
          );
        }
      }
      for (const member of sorted([...present.values()])) {
        if (member.number !== undefined && member.number < firstAdditionalNumber) {
          differences.push(
            `${kind} ${owner}: ${member.name} = ${member.number} is new and below ${firstAdditionalNumber}`,
          );
        }
      }
    }
  }

  compare("message", pinned.messages, actual.messages);
  compare("enum", pinned.enums, actual.enums);
  compare("service", pinned.services, actual.services);
  return differences;
}
