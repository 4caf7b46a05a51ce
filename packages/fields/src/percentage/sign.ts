/** Signs and marks that stand for "per cent" in any script, with the space and the mark of direction beside them. */
const SIGNS = /[\s\p{DI}]*[%\u066a\uff05\ufe6a][\s\p{DI}]*/gu;

/** An entry without its sign. */
export const withoutSign = (entered: string): string => entered.replace(SIGNS, "");
