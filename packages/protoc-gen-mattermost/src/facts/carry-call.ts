import type { ApiMethod, Field, Hook } from "../schema/contract.ts";
import { type CarriedField, carryStruct, type StructTable } from "./carry-struct.ts";
import { conversionOf } from "./conversion.ts";
import type { GoField, GoMethod, GoParam } from "./facts.ts";

/** How the parameters and results of a Go method or hook are carried by its rpc. */
export function carryCall(call: GoMethod, rpc: ApiMethod | Hook, table: StructTable): CarriedField[] {
  return [...carryParams(call, rpc, table), ...carryResults(call, rpc, table)];
}

/**
 * Parameters stand in the request in their order. One that is a struct may lie flat in it: as the whole request, or in
 * fields that name it with their option.
 */
function carryParams(call: GoMethod, { request, ...rpc }: ApiMethod | Hook, table: StructTable): CarriedField[] {
  const contexts: (Field | undefined)[] = "args" in rpc ? [rpc.requestContextField, rpc.pluginContextField] : [];
  const params = call.params
    .map((param, i) => goField(param, call.args.fields?.[i]))
    .filter((param) => param.type !== "*plugin.Context" || !contexts.some((field) => field !== undefined));
  const struct = table.structs.get(request.goStruct ?? "");
  if (struct !== undefined) return carryStruct(struct, request, table);
  const inOrder = byNumber(request.fields.filter((field) => !contexts.includes(field) && !isPath(field)));
  return params.flatMap((param): CarriedField[] => {
    const place = `${call.name}(${param.name})`;
    if (param.type === "io.Writer") {
      return [
        carried(
          place,
          param,
          rpc.response.fields.find((field) => field.value.kind === "stream"),
          table,
        ),
      ];
    }
    const flat = request.fields.filter((field) => field.goField?.startsWith(`${param.name}.`));
    const inner = table.structs.get(structOf(param));
    if (flat.length > 0 && inner !== undefined) return carryStruct(inner, request, table, `${param.name}.`);
    return [carried(place, param, inOrder.shift(), table)];
  });
}

/** Results stand in the response in their order, but for the error and the reason, which have fields of their own. */
function carryResults(call: GoMethod, { response, errorField }: ApiMethod | Hook, table: StructTable): CarriedField[] {
  const inOrder = byNumber(response.fields.filter((field) => field !== errorField && field.value.kind !== "stream"));
  return call.results.flatMap((result, i): CarriedField[] => {
    const { fields, gob } = call.returns;
    const go = goField(
      { ...result, name: result.name || `result ${i + 1}` },
      fields === undefined ? { gob } : fields[i],
    );
    const place = `${call.name} -> ${go.name}`;
    if (i === call.results.length - 1 && /^(?:error|\*model\.AppError)$/.test(go.type) && errorField !== undefined) {
      return [{ place, go, by: [{ field: errorField, conversion: "same" }] }];
    }
    return [carried(place, go, inOrder.shift(), table)];
  });
}

function carried(place: string, go: GoField, field: Field | undefined, table: StructTable): CarriedField {
  const conversion = field === undefined ? undefined : conversionOf(field, go.gob, table.carrierOf);
  return { place, go, by: field === undefined || conversion === undefined ? [] : [{ field, conversion }] };
}

/** A parameter with the form in which it travels; readers and writers have streams of their own. */
function goField(param: GoParam, sent: Pick<GoField, "gob"> | undefined): GoField {
  return { ...param, gob: /^io\./.test(param.type) || sent === undefined ? param.type : sent.gob };
}

function structOf({ gob }: GoField): string {
  return /^\*?struct\((.*)\)$/.exec(gob)?.[1] ?? "";
}

/** A field that is a part of a parameter. */
function isPath(field: Field): boolean {
  return field.goField?.includes(".") ?? false;
}

function byNumber(fields: readonly Field[]): Field[] {
  return fields.toSorted((a, b) => a.number - b.number);
}
