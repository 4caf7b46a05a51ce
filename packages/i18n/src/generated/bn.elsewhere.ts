import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"এই ফরমটি আরও একবার খোলা আছে, যেমন অন্য একটি ট্যাবে। সেখানে বন্ধ না করা পর্যন্ত, এখানে আপনি যা পরিবর্তন করবেন তা এই ডিভাইসে সংরক্ষিত হবে না।"} satisfies Messages;
