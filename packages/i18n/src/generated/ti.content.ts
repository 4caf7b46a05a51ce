import type { Messages } from "../messages/index.js";

export default {"banner.information":"ሓበሬታ","banner.success":"ተዓዊቱ","banner.important":"ኣገዳሲ","calculated.none":"ውጽኢት ነቶም ዝምርኮሰሎም ሕቶታት ምስ መለስኩም ኣብዚ ክርአ እዩ።","calculated.changed":"{label}፦ ሕጂ {value} እዩ።","chart.labels":"ምድብ","chart.none":"ቁጽሪ የለን","summaryCard.title":"ክሳብ ሕጂ ዝሃብኩምዎም መልስታት","timeline.done":"ተዛዚሙ","timeline.current":"ይካየድ ኣሎ","timeline.upcoming":"ገና ኣይተጀመረን","video.transcript":"ኣብዚ ቪድዮ ዝበሃልን ዝርአን ኣንብቡ","why.title":"ስለምንታይ እዚ ንሓትት"} satisfies Messages;
