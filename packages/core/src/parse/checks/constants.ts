import { parseCivil } from "../../civil-date.js";
import type { Finding } from "../problem.js";
import { literal, tokens } from "../tokens.js";
import type { Check } from "./form.js";

/** Dates written into expressions are real ones: with any other the expression is never decided, and its condition never met. */
export const constantDates: Check = ({ uses }) =>
  uses.flatMap(({ source, pointer }) => {
    const all = tokens(source);
    return all.flatMap((token, at): Finding[] => {
      const [before, bracket, after] = [all[at - 2]?.text, all[at - 1]?.text, all[at + 1]?.text];
      const text = literal(token);
      if (text === undefined || before !== "date" || bracket !== "(" || after !== ")" || parseCivil(text))
        return [];
      return [
        {
          pointer,
          offset: token.index,
          code: "expression",
          message: `'${text}' is not a real date: write one such as date('2026-01-31').`,
        },
      ];
    });
  });
