import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} उत्तर मिला","other":"{count} उत्तर मिले"},"combobox.none":"कोई उत्तर नहीं मिला। वर्तनी जाँचें या शब्द का केवल कुछ हिस्सा लिखें।","combobox.noneOther":"सूची में ऐसा कोई उत्तर नहीं मिला। आपने जो लिखा है, वही उत्तर माना जाएगा।"} satisfies Messages;
