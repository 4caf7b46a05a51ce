import type { Messages } from "../messages/index.js";

export default {"time.hour":"کاتژمێر","time.minute":"خولەک","time.period":"بەر لە نیوەڕۆ (ب.ن) یان دوای نیوەڕۆ (د.ن)","time.am":"ب.ن","time.pm":"د.ن"} satisfies Messages;
