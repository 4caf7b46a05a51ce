import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} ajoute. Ou chwazi {count} repons.","other":"{answers} ajoute. Ou chwazi {count} repons."},"multiselect.removed":{"one":"{answer} retire. Ou chwazi {count} repons.","other":"{answer} retire. Ou chwazi {count} repons."},"multiselect.remove":"Retire {answer}","multiselect.chosen":"Sa ou chwazi: {answers}","multiselect.lines":"Ekri chak repons sou yon liy apa."} satisfies Messages;
