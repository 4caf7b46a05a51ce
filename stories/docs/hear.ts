/** What a screen reader says of an accessible node, in the order most of them say it: name, role, states, then the description. */
import type { AccessibleNode } from "../question-page.js";

const ROLES: { readonly [language: string]: { readonly [role: string]: string } } = {
  en: {
    group: "group",
    radiogroup: "radio group",
    textbox: "edit text",
    combobox: "combo box",
    radio: "radio button",
    checkbox: "check box",
    button: "button",
  },
  ar: {
    group: "مجموعة",
    radiogroup: "مجموعة أزرار اختيار",
    textbox: "حقل تحرير",
    combobox: "مربع خيارات",
    radio: "زر اختيار",
    checkbox: "خانة اختيار",
    button: "زر",
  },
};
const STATES: { readonly [language: string]: { readonly [state: string]: string } } = {
  en: {
    checked: "checked",
    unchecked: "not checked",
    disabled: "unavailable",
    invalid: "invalid entry",
    readonly: "read only",
    required: "required",
  },
  ar: {
    checked: "محدد",
    unchecked: "غير محدد",
    disabled: "غير متاح",
    invalid: "إدخال غير صالح",
    readonly: "للقراءة فقط",
    required: "مطلوب",
  },
};

export function spoken({ role, name, description, states }: AccessibleNode, language: string): string {
  const roles = ROLES[language] ?? {};
  const words = STATES[language] ?? {};
  const isTicked = role === "radio" || role === "checkbox";
  const said = [...(isTicked && !states.includes("checked") ? ["unchecked"] : []), ...states];
  const comma = language === "ar" ? "، " : ", ";
  return [name, roles[role] ?? role, ...said.map((state) => words[state] ?? state), description]
    .filter(Boolean)
    .join(comma);
}

/** What each key does, by the roles of what can be reached. */
const KEYS: { readonly [role: string]: readonly (readonly [keys: string, does: string])[] } = {
  textbox: [
    ["Tab, Shift + Tab", "Goes to the next or previous box"],
    ["Enter", "Continues, as in any form; in a box of several lines begins a new line"],
  ],
  combobox: [
    ["Tab, Shift + Tab", "Goes to the list or away from it"],
    ["Up, Down", "Goes through what there is to choose"],
    ["Letters", "Find what begins with them"],
  ],
  radio: [
    ["Tab, Shift + Tab", "Goes to the chosen option, or the first, and on from the whole group"],
    ["Up, Down, Left, Right", "Choose the next or previous option"],
    ["Space", "Chooses the option in focus"],
  ],
  checkbox: [
    ["Tab, Shift + Tab", "Goes to the next or previous box"],
    ["Space", "Ticks or unticks the box in focus"],
  ],
};
export function keysOf(nodes: readonly AccessibleNode[]): readonly (readonly [keys: string, does: string])[] {
  const rows = new Map<string, string>();
  for (const { role } of nodes)
    for (const [keys, does] of KEYS[role] ?? []) if (!rows.has(keys)) rows.set(keys, does);
  return [...rows];
}
