import { isAppError } from "@mattermost-plugin/carrier";
import type { Emulator, UserClient } from "@mattermost-plugin/emulator";
import type { Channel, Team, User } from "@mattermost-plugin/gen";

/** The password of every user of the world. */
export const worldPassword = "Password-1";

/** People and places to begin with: an administrator and two users in a team with a channel. */
export interface World {
  readonly admin: UserClient;
  readonly ann: UserClient;
  readonly bob: UserClient;
  readonly users: { readonly admin: User; readonly ann: User; readonly bob: User };
  readonly team: Team;
  readonly channel: Channel;
}

/** Makes the world, or finds it in a database that has it already. Hooks fire as they would for real people. */
export async function createWorld({ hostApi, visitor, as }: Emulator): Promise<World> {
  const call = { pluginId: "", signal: new AbortController().signal };
  const user = (username: string) =>
    findOr(
      () => hostApi.getUserByUsername({ name: username }, call),
      () => visitor.signUp({ username, email: `${username}@example.com`, password: worldPassword }),
    );
  const users = { admin: await user("admin"), ann: await user("ann"), bob: await user("bob") };
  const admin = as(users.admin.id);
  const team = await findOr(
    () => hostApi.getTeamByName({ name: "demo" }, call),
    () => admin.createTeam({ name: "demo", displayName: "Demo", type: "open", email: "demo@example.com" }),
  );
  const channel = await findOr(
    () => hostApi.getChannelByName({ teamId: team.id, name: "playground", includeDeleted: false }, call),
    () => admin.createChannel({ teamId: team.id, name: "playground", displayName: "Playground", type: "open" }),
  );
  for (const { id } of [users.ann, users.bob]) {
    await admin.joinTeam(team.id, id);
    await admin.joinChannel(channel.id, id);
  }
  return { admin, ann: as(users.ann.id), bob: as(users.bob.id), users, team, channel };
}

/** What `find` answers, or what `make` makes where there is nothing yet. */
async function findOr<Found>(find: () => unknown, make: () => Found | Promise<Found>): Promise<Found> {
  try {
    return (await find()) as Found;
  } catch (error) {
    if (isAppError(error) && error.statusCode === 404) return make();
    throw error;
  }
}
