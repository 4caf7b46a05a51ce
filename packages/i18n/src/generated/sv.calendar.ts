import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Välj i en kalender","calendar.title":"Välj ett datum","calendar.keys":"Med piltangenterna flyttar du en dag eller en vecka i taget, och med Page Up och Page Down en månad i taget.","calendar.previousYear":"Föregående år","calendar.previousMonth":"Föregående månad","calendar.nextMonth":"Nästa månad","calendar.nextYear":"Nästa år","calendar.close":"Stäng kalendern","calendar.chosen":"{date} står nu i fälten.","calendar.failed":"Det gick inte att ladda kalendern. Ange datumet i fälten."} satisfies Messages;
