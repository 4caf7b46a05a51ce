import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"ඔබ වසර පමණක් දන්නේ නම්, දිනය සහ මාසය හිස්ව තබන්න. මාසය සහ වසර පමණක් දන්නේ නම්, දිනය හිස්ව තබන්න.","partialDate.month":"ඔබ දිනය නොදන්නේ නම්, එය හිස්ව තබන්න."} satisfies Messages;
