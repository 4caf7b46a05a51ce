import type { Messages } from "../messages/index.js";

export default {"banner.information":"তথ্য","banner.success":"সফল হয়েছে","banner.important":"গুরুত্বপূর্ণ","calculated.none":"সংশ্লিষ্ট প্রশ্নগুলোর উত্তর দিলে ফলাফল এখানে দেখা যাবে।","calculated.changed":"“{label}” এখন {value}।","chart.labels":"শ্রেণি","chart.none":"সংখ্যা জানা নেই","summaryCard.title":"এ পর্যন্ত আপনার উত্তর","timeline.done":"সম্পন্ন","timeline.current":"চলছে","timeline.upcoming":"এখনও শুরু হয়নি","video.transcript":"এই ভিডিওতে যা বলা ও দেখানো হয়েছে তা পড়ুন","why.title":"আমরা কেন এটি জানতে চাই"} satisfies Messages;
