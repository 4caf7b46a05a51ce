import type { Messages } from "../messages/index.js";

export default {"banner.information":"معلومات","banner.success":"بریالی شو","banner.important":"مهم","calculated.none":"کله چې اړوندو پوښتنو ته ځواب ورکړئ، پایله به دلته ښکاره شي.","calculated.changed":"«{label}» اوس: {value}.","chart.labels":"کټګوري","chart.none":"رقم نشته","summaryCard.title":"تر اوسه ستاسې ځوابونه","timeline.done":"بشپړ شو","timeline.current":"روان دی","timeline.upcoming":"لا نه دی پیل شوی","video.transcript":"هغه څه ولولئ چې په دې ویډیو کې ویل او ښودل کېږي","why.title":"ولې دا پوښتو"} satisfies Messages;
