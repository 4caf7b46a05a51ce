import type { Messages } from "../messages/index.js";

export default {"banner.information":"معلومات","banner.success":"کامیابی","banner.important":"اہم","calculated.none":"متعلقہ سوالات کے جواب دینے کے بعد نتیجہ یہاں نظر آئے گا۔","calculated.changed":"”{label}“ اب {value} ہے۔","chart.labels":"زمرہ","chart.none":"عدد دستیاب نہیں","summaryCard.title":"اب تک کے آپ کے جوابات","timeline.done":"مکمل","timeline.current":"جاری ہے","timeline.upcoming":"ابھی شروع نہیں ہوا","video.transcript":"اس ویڈیو میں جو کہا اور دکھایا گیا ہے اسے پڑھیں","why.title":"ہم یہ کیوں پوچھتے ہیں"} satisfies Messages;
