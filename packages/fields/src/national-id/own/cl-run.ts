import { validatorOf } from "../validator.js";

/** Chile's RUN: up to eight figures and a check digit modulo 11, K for ten (Registro Civil e Identificación; https://es.wikipedia.org/wiki/Rol_Único_Tributario). */
export const { validate } = validatorOf(/^\d{7,8}[\dK]$/, {
  isChecked(number) {
    const sum = [...number.slice(0, -1)]
      .reverse()
      .reduce((total, figure, at) => total + Number(figure) * (2 + (at % 6)), 0);
    return number.endsWith("0123456789K"[(11 - (sum % 11)) % 11] ?? "");
  },
});
