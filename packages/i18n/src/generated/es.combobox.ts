import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} respuesta encontrada","many":"{count} de respuestas encontradas","other":"{count} respuestas encontradas"},"combobox.none":"No se ha encontrado ninguna respuesta. Revise la ortografía o escriba solo una parte de la palabra.","combobox.noneOther":"No se ha encontrado ninguna respuesta en la lista. Se usará lo que usted ha escrito."} satisfies Messages;
