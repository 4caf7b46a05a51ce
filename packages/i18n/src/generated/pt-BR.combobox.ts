import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} resposta encontrada","many":"{count} de respostas encontradas","other":"{count} respostas encontradas"},"combobox.none":"Nenhuma resposta encontrada. Confira se a palavra está escrita certo ou digite só uma parte dela.","combobox.noneOther":"Nenhuma resposta encontrada na lista. Vamos usar o que você escreveu."} satisfies Messages;
