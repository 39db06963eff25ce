import type { UserInit } from "@mattermost-plugin/gen";
import { newId } from "../../src/core/id.ts";
import type { Emulator, UserClient, Visitor } from "../../src/index.ts";
import type { Names } from "./names.ts";
import { address } from "./rest-routes.ts";

export interface World {
  readonly visitor: Visitor;
  readonly admin: UserClient;
  /** The sessions that `<session-user1>` and so on stand for. */
  readonly users: Readonly<Record<"user1" | "user2" | "user3", UserClient>>;
}

/** Makes the users, teams and channels that the recordings begin with, and binds their names. */
export async function createWorld(emulator: Emulator, names: Names): Promise<World> {
  const person = (username: string, firstName: string): UserInit => ({
    username,
    email: `${username}@localhost.test`,
    password: "Password-1",
    nickname: `${username}nick`,
    firstName,
    lastName: "Test",
  });
  const { visitor } = emulator;
  const email = "sysadmin@localhost.test";
  const sysadmin = visitor.signUp({ username: "sysadmin", email, password: "Password-1" });
  const ann = visitor.signUp(person("ann", "Ann"));
  const bob = visitor.signUp(person("bob", "Bob"));
  const cat = visitor.signUp(person("cat", "Cat"));
  const dan = visitor.signUp(person("dan", "Dan"));
  const admin = emulator.as(sysadmin.id, address);

  const alpha = await admin.createTeam({ type: "open", name: "alpha", displayName: "Alpha" });
  const beta = await admin.createTeam({ type: "open", name: "beta", displayName: "Beta" });
  for (const user of [ann, bob, dan]) await admin.joinTeam(alpha.id, user.id);
  await admin.joinTeam(beta.id, cat.id);

  const channel = async (name: string, displayName: string, type: string, members: readonly string[]) => {
    const created = await admin.createChannel({ teamId: alpha.id, name, displayName, type });
    for (const userId of members) await admin.joinChannel(created.id, userId);
    return created.id;
  };
  const dev = await channel("dev", "Dev", "open", [ann.id, bob.id]);
  const priv = await channel("priv", "Priv", "private", [ann.id]);
  const arch = await channel("arch", "Arch", "open", [ann.id]);
  await admin.archiveChannel(arch);
  const empty = await channel("empty", "Empty", "open", []);
  admin.setActive(dan.id, false);

  const users = {
    user1: emulator.as(ann.id, address),
    user2: emulator.as(bob.id, address),
    user3: emulator.as(cat.id, address),
  };
  const call = { pluginId: "", signal: new AbortController().signal };
  const channelId = async (teamId: string, name: string): Promise<string> =>
    (await emulator.hostApi.getChannelByName({ teamId, name, includeDeleted: false }, call)).id ?? "";
  const known: Record<string, string> = {
    admin: sysadmin.id,
    user1: ann.id,
    user2: bob.id,
    user3: cat.id,
    user4: dan.id,
    team1: alpha.id,
    team2: beta.id,
    chan1: dev,
    priv1: priv,
    arch1: arch,
    empty1: empty,
    town1: await channelId(alpha.id, "town-square"),
    off1: await channelId(alpha.id, "off-topic"),
    town2: await channelId(beta.id, "town-square"),
    off2: await channelId(beta.id, "off-topic"),
    "unknown-id": newId(),
  };
  names.bind("yyyymmdd", new Date().toISOString().slice(0, 10).replaceAll("-", ""));
  for (const [name, id] of Object.entries(known)) names.bind(name, id);
  for (const [name, client] of Object.entries(users)) names.bind(`session-${name}`, client.session.id);
  return { visitor, admin, users };
}
