import type { Messages } from "../messages/index.js";

export default {"time.hour":"ชั่วโมง","time.minute":"นาที","time.period":"ก่อนเที่ยงหรือหลังเที่ยง","time.am":"ก่อนเที่ยง","time.pm":"หลังเที่ยง"} satisfies Messages;
