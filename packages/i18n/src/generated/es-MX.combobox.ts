import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Se encontró {count} respuesta","many":"Se encontraron {count} de respuestas","other":"Se encontraron {count} respuestas"},"combobox.none":"No se encontró ninguna respuesta. Revise la ortografía o escriba solo una parte de la palabra.","combobox.noneOther":"No se encontró ninguna respuesta en la lista. Se usará lo que usted escribió."} satisfies Messages;
