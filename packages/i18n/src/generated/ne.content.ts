import type { Messages } from "../messages/index.js";

export default {"banner.information":"जानकारी","banner.success":"सफल भयो","banner.important":"महत्त्वपूर्ण","calculated.none":"सम्बन्धित प्रश्नका उत्तर दिएपछि नतिजा यहाँ देखिनेछ।","calculated.changed":"“{label}” अब {value} छ।","chart.labels":"श्रेणी","chart.none":"तथ्याङ्क छैन","summaryCard.title":"अहिलेसम्मका तपाईंका उत्तर","timeline.done":"सकियो","timeline.current":"हुँदै छ","timeline.upcoming":"अझै सुरु भएको छैन","video.transcript":"यस भिडियोमा भनिएका र देखाइएका कुरा पढ्नुहोस्","why.title":"हामी यो किन सोध्छौं"} satisfies Messages;
