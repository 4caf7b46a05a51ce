import type { Messages } from "../messages/index.js";

export default {"table.paste":"Voit liittää soluun useita rivejä taulukkolaskentaohjelmasta.","table.pasted":{"one":"{count} rivi liitettiin.","other":"{count} riviä liitettiin."},"table.notRead":"{row}, {column}: ”{text}” ei ole mikään vaihtoehdoista, eikä sitä liitetty.","table.rowsLeft":{"one":"{count} riville ei ollut tilaa, joten sitä ei liitetty.","other":"{count} riville ei ollut tilaa, joten niitä ei liitetty."},"table.columnsLeft":"Viimeisen sarakkeen yli mennyttä osaa ei liitetty."} satisfies Messages;
