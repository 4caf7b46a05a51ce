import type { Messages } from "../messages/index.js";

export default {"calendar.open":"ক্যালেন্ডার থেকে বেছে নিন","calendar.title":"তারিখ বেছে নিন","calendar.keys":"তীর চিহ্নের কী দিয়ে দিন ও সপ্তাহ ধরে এবং Page Up ও Page Down দিয়ে মাস ধরে এগোনো বা পেছানো যায়।","calendar.previousYear":"আগের বছর","calendar.previousMonth":"আগের মাস","calendar.nextMonth":"পরের মাস","calendar.nextYear":"পরের বছর","calendar.close":"ক্যালেন্ডার বন্ধ করুন","calendar.chosen":"{date} তারিখটি এখন ঘরগুলোতে বসানো হয়েছে।","calendar.failed":"ক্যালেন্ডারটি খোলা যায়নি। ঘরগুলোতে তারিখ লিখুন।"} satisfies Messages;
