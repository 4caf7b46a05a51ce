import type { Messages } from "../messages/index.js";

export default {"calendar.open":"هەڵبژاردن لە ڕۆژژمێر","calendar.title":"هەڵبژاردنی ڕێکەوت","calendar.keys":"دوگمەکانی تیر بەپێی ڕۆژ و هەفتە دەجووڵێن، و Page Up و Page Down بەپێی مانگ.","calendar.previousYear":"ساڵی پێشوو","calendar.previousMonth":"مانگی پێشوو","calendar.nextMonth":"مانگی دواتر","calendar.nextYear":"ساڵی دواتر","calendar.close":"داخستنی ڕۆژژمێر","calendar.chosen":"ڕێکەوتی {date} ئێستا لە خانەکاندایە.","calendar.failed":"ڕۆژژمێرەکە نەکرایەوە. ڕێکەوتەکە لە خانەکاندا بنووسن."} satisfies Messages;
