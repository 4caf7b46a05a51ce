import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} cevap bulundu","other":"{count} cevap bulundu"},"combobox.none":"Cevap bulunamadı. Yazımı kontrol edin veya kelimenin yalnızca bir kısmını yazın.","combobox.noneOther":"Listede böyle bir cevap bulunamadı. Kendi yazdığınız kullanılacak."} satisfies Messages;
