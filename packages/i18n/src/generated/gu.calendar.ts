import type { Messages } from "../messages/index.js";

export default {"calendar.open":"કૅલેન્ડરમાંથી પસંદ કરો","calendar.title":"તારીખ પસંદ કરો","calendar.keys":"તીરની કી દિવસ અને અઠવાડિયા પ્રમાણે, અને Page Up તથા Page Down મહિના પ્રમાણે આગળ-પાછળ લઈ જાય છે.","calendar.previousYear":"અગાઉનું વર્ષ","calendar.previousMonth":"અગાઉનો મહિનો","calendar.nextMonth":"પછીનો મહિનો","calendar.nextYear":"પછીનું વર્ષ","calendar.close":"કૅલેન્ડર બંધ કરો","calendar.chosen":"તારીખ {date} હવે ખાનાંમાં ભરાઈ ગઈ છે.","calendar.failed":"કૅલેન્ડર ખૂલી શક્યું નથી. તારીખ ખાનાંમાં દાખલ કરો."} satisfies Messages;
