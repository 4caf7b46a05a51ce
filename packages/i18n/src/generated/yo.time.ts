import type { Messages } from "../messages/index.js";

export default {"time.hour":"Wákàtí","time.minute":"Ìṣẹ́jú","time.period":"Àárọ̀ tàbí ọ̀sán","time.am":"àárọ̀","time.pm":"ọ̀sán"} satisfies Messages;
