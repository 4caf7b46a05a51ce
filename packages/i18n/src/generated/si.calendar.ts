import type { Messages } from "../messages/index.js";

export default {"calendar.open":"දින දර්ශනයෙන් තෝරන්න","calendar.title":"දිනයක් තෝරන්න","calendar.keys":"ඊතල යතුරු දින සහ සති අනුවද, Page Up සහ Page Down යතුරු මාස අනුවද ගෙන යයි.","calendar.previousYear":"පෙර වසර","calendar.previousMonth":"පෙර මාසය","calendar.nextMonth":"ඊළඟ මාසය","calendar.nextYear":"ඊළඟ වසර","calendar.close":"දින දර්ශනය වසන්න","calendar.chosen":"{date} දිනය දැන් කොටුවල ඇත.","calendar.failed":"දින දර්ශනය විවෘත කළ නොහැකි විය. දිනය කොටුවල ඇතුළත් කරන්න."} satisfies Messages;
