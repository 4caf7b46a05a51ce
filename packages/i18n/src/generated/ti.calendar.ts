import type { Messages } from "../messages/index.js";

export default {"calendar.open":"ካብ ዓውደ ኣዋርሕ ምረጹ","calendar.title":"ዕለት ምረጹ","calendar.keys":"መፋትሕ ፍላጻ ብመዓልትን ብሰሙንን የንቀሳቕሱ፣ Page Upን Page Downን ድማ ብወርሒ የንቀሳቕሱ።","calendar.previousYear":"ቅድሚኡ ዝነበረ ዓመት","calendar.previousMonth":"ቅድሚኡ ዝነበረ ወርሒ","calendar.nextMonth":"ዝቕጽል ወርሒ","calendar.nextYear":"ዝቕጽል ዓመት","calendar.close":"ነቲ ዓውደ ኣዋርሕ ዕጸዉ","calendar.chosen":"{date} ሕጂ ኣብቶም ሳጹናት ኣትዩ ኣሎ።","calendar.failed":"እቲ ዓውደ ኣዋርሕ ክኽፈት ኣይከኣለን። ነቲ ዕለት ኣብቶም ሳጹናት ኣእትዉ።"} satisfies Messages;
