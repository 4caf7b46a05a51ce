import type { Messages } from "../messages/index.js";

export default {"banner.information":"መረጃ","banner.success":"ተሳክቷል","banner.important":"አስፈላጊ","calculated.none":"ይህ የሚታየው የሚመሠረትባቸውን ጥያቄዎች ሲመልሱ ነው።","calculated.changed":"{label}፦ አሁን {value} ነው።","chart.labels":"ምድብ","chart.none":"ቁጥር የለም","summaryCard.title":"እስካሁን የሰጧቸው መልሶች","timeline.done":"ተጠናቋል","timeline.current":"በሂደት ላይ","timeline.upcoming":"ገና አልተጀመረም","video.transcript":"በዚህ ቪዲዮ የሚነገረውንና የሚታየውን ያንብቡ","why.title":"ይህን የምንጠይቅበት ምክንያት"} satisfies Messages;
