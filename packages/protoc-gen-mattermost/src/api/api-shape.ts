import { answerType, type Form } from "../model/type-text.ts";
import type { TypeUser } from "../output/modules.ts";
import type { ApiMethod } from "../schema/contract.ts";

/** The type of what a method answers. */
export function apiAnswerType(method: ApiMethod, form: Form, user: TypeUser): string {
  return answerType(method.answer, form, user) ?? "void";
}

/** Tells whether a method has anything to be told. */
export function takesInput(method: ApiMethod): boolean {
  return method.http || method.request.fields.length > 0;
}
