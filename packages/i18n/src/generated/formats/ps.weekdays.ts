import type { WeekdayNames } from "../../format-data.js";

export default [["دونۍ","دونۍ","M"],["درېنۍ","درېنۍ","T"],["څلرنۍ","څلرنۍ","W"],["پينځنۍ","پينځنۍ","T"],["جمعه","جمعه","F"],["اونۍ","اونۍ","S"],["يونۍ","يونۍ","S"]] satisfies WeekdayNames;
