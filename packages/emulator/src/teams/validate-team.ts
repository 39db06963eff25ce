import type { Team } from "@mattermost-plugin/gen";
import { appError } from "../core/app-error.ts";
import { isId } from "../core/id.ts";
import { runeCount } from "../core/text.ts";
import { isValidEmail } from "../users/validate-user.ts";

const reservedNames =
  "admin api boards channel claim error files help landing login mfa oauth playbooks plug plugins post signup".split(
    " ",
  );

/** Throws the server's error for the first field of a team that can't be stored. */
export function validateTeam(team: Team): void {
  const invalid = (field: string): Error =>
    appError({
      where: "Team.IsValid",
      id: `model.team.is_valid.${field}.app_error`,
      status: 400,
      detail: `id=${team.id}`,
    });
  if (!isId(team.id)) throw invalid("id");
  if (team.email !== "" && !isValidEmail(team.email)) throw invalid("email");
  if (team.displayName === "" || runeCount(team.displayName) > 64) throw invalid("name");
  if (team.name.length > 64) throw invalid("url");
  if (runeCount(team.description) > 255) throw invalid("description");
  if (reservedNames.some((name) => team.name.startsWith(name))) throw invalid("reserved");
  if (!isValidTeamName(team.name)) throw invalid("characters");
  if (team.type !== "open" && team.type !== "invite") throw invalid("type");
  if (runeCount(team.companyName) > 64) throw invalid("company");
  if (runeCount(team.allowedDomains) > 500) throw invalid("domains");
}

function isValidTeamName(name: string): boolean {
  return /^[a-z0-9]+([a-z\-0-9]+|(__)?)[a-z0-9]+$/.test(name);
}
