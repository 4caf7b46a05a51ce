import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"{count} جاۋاب تېپىلدى","other":"{count} جاۋاب تېپىلدى"},"combobox.none":"جاۋاب تېپىلمىدى. ئىملاسىنى تەكشۈرۈڭ ياكى سۆزنىڭ بىر قىسمىنىلا يېزىڭ.","combobox.noneOther":"تىزىملىكتە بۇنداق جاۋاب تېپىلمىدى. ئۆزىڭىز يازغىنىڭىز جاۋاب قىلىنىدۇ."} satisfies Messages;
