import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} resposta encontrada","many":"{count} de respostas encontradas","other":"{count} respostas encontradas"},"combobox.none":"Nenhuma resposta encontrada. Verifique se a palavra está bem escrita ou escreva só uma parte.","combobox.noneOther":"Nenhuma resposta encontrada na lista. Será usado o que escreveu."} satisfies Messages;
