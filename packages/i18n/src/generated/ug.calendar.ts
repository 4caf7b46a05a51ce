import type { Messages } from "../messages/index.js";

export default {"calendar.open":"كالېنداردىن تاللاش","calendar.title":"چېسلا تاللاش","calendar.keys":"يۆنىلىش كۇنۇپكىلىرى كۈن ۋە ھەپتە بويىچە، Page Up ۋە Page Down ئاي بويىچە يۆتكەيدۇ.","calendar.previousYear":"ئالدىنقى يىل","calendar.previousMonth":"ئالدىنقى ئاي","calendar.nextMonth":"كېيىنكى ئاي","calendar.nextYear":"كېيىنكى يىل","calendar.close":"كالېندارنى تاقاش","calendar.chosen":"{date} ھازىر كاتەكچىلەرگە كىرگۈزۈلدى.","calendar.failed":"كالېندارنى ئاچقىلى بولمىدى. چېسلانى كاتەكچىلەرگە كىرگۈزۈڭ."} satisfies Messages;
