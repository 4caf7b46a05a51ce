import type { Messages } from "../messages/index.js";

export default {"calendar.open":"Yàn láti inú kàlẹ́ńdà","calendar.title":"Yan ọjọ́","calendar.keys":"Àwọn bọ́tìnì ọfà ń sún yín ní ọjọ́ àti ọ̀sẹ̀, Page Up àti Page Down sì ń sún yín ní oṣù.","calendar.previousYear":"Ọdún tó ṣáájú","calendar.previousMonth":"Oṣù tó ṣáájú","calendar.nextMonth":"Oṣù tó kàn","calendar.nextYear":"Ọdún tó kàn","calendar.close":"Pa kàlẹ́ńdà dé","calendar.chosen":"{date} ti wà nínú àwọn àpótí náà báyìí.","calendar.failed":"Kàlẹ́ńdà náà kò lè ṣí. Ẹ kọ ọjọ́ náà sínú àwọn àpótí."} satisfies Messages;
