import { errorMessageId } from "@diwan/i18n";
import base from "@diwan/i18n/locales/en.base";
import errors from "@diwan/i18n/locales/en.errors";
import upload from "@diwan/i18n/locales/en.upload";
import { PROBLEM_CODES } from "@diwan/fields/parse";
import { expect, it } from "vitest";

it.each(PROBLEM_CODES)("the code %s of a field has words of ours", (code) => {
  expect({ ...base, ...errors, ...upload }).toHaveProperty([errorMessageId(code)]);
});
