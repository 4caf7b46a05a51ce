import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} eklendi. Seçilen cevap sayısı: {count}.","other":"{answers} eklendi. Seçilen cevap sayısı: {count}."},"multiselect.removed":{"one":"{answer} kaldırıldı. Seçilen cevap sayısı: {count}.","other":"{answer} kaldırıldı. Seçilen cevap sayısı: {count}."},"multiselect.remove":"Kaldır: {answer}","multiselect.chosen":"Seçilenler: {answers}","multiselect.lines":"Her cevabı ayrı bir satıra girin."} satisfies Messages;
