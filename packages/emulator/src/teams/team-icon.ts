import { appError } from "../core/app-error.ts";
import type { Server } from "../core/server.ts";
import { updateRow } from "../core/table.ts";
import { readStoredFile, writeStoredFile } from "../files/file-store.ts";
import { imageFormat } from "../files/image.ts";
import { getTeam } from "./find-team.ts";
import { teamTable } from "./team-table.ts";
import { publishTeam } from "./update-team.ts";

/** The icon of a team. An icon that was removed is still found, as on a stock server. */
export function getTeamIcon(server: Server, teamId: string): Uint8Array {
  getTeam(server, teamId);
  const path = pathOf(teamId);
  const data = readStoredFile(server.db, path);
  if (data) return data;
  throw appError({
    where: "GetTeamIcon",
    id: "api.team.get_team_icon.read_file.app_error",
    status: 404,
    detail:
      `ReadFile: Unable to read the file., unable to read file ${path}: ` +
      `open ${server.settings.dataPath}/${path}: no such file or directory`,
  });
}

/** Sets the icon of a team. The bytes are kept as they are; what is not an image is an error. */
export function setTeamIcon(server: Server, teamId: string, data: Uint8Array): void {
  getTeam(server, teamId);
  if (!imageFormat(data)) {
    const id = "api.team.set_team_icon.decode.app_error";
    throw appError({ where: "SetTeamIcon", id, status: 400, detail: "image: unknown format" });
  }
  writeStoredFile(server.db, pathOf(teamId), data);
  setIconTime(server, teamId, server.now());
}

/** Marks a team as one without an icon. Its time of change becomes 0, as on a stock server. */
export function removeTeamIcon(server: Server, teamId: string): void {
  setIconTime(server, teamId, 0);
}

function setIconTime(server: Server, teamId: string, time: number): void {
  const team = { ...getTeam(server, teamId), lastTeamIconUpdate: time, updateAt: time };
  updateRow(server.db, teamTable, team);
  publishTeam(server, "update_team", team);
}

function pathOf(teamId: string): string {
  return `teams/${teamId}/teamIcon.png`;
}
