import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"{answers} ചേർത്തു. ഇതുവരെ {count} ഉത്തരം തിരഞ്ഞെടുത്തു.","other":"{answers} ചേർത്തു. ഇതുവരെ {count} ഉത്തരങ്ങൾ തിരഞ്ഞെടുത്തു."},"multiselect.removed":{"one":"{answer} നീക്കം ചെയ്തു. ഇപ്പോൾ {count} ഉത്തരം തിരഞ്ഞെടുത്തിട്ടുണ്ട്.","other":"{answer} നീക്കം ചെയ്തു. ഇപ്പോൾ {count} ഉത്തരങ്ങൾ തിരഞ്ഞെടുത്തിട്ടുണ്ട്."},"multiselect.remove":"നീക്കം ചെയ്യുക: {answer}","multiselect.chosen":"തിരഞ്ഞെടുത്തവ: {answers}","multiselect.lines":"ഓരോ ഉത്തരവും പ്രത്യേകം വരിയിൽ എഴുതുക."} satisfies Messages;
