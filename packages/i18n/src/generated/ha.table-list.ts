import type { Messages } from "../messages/index.js";

export default {"table.paste":"Kuna iya kwafo layuka da yawa daga maƙunsar lissafi ku liƙa su a cikin akwati ɗaya.","table.pasted":{"one":"An liƙa layi {count}.","other":"An liƙa layuka {count}."},"table.notRead":"{row}, {column}: “{text}” ba ya cikin zaɓuɓɓukan, don haka ba a liƙa shi ba.","table.rowsLeft":{"one":"Babu wuri domin layi {count}, don haka ba a liƙa shi ba.","other":"Babu wuri domin layuka {count}, don haka ba a liƙa su ba."},"table.columnsLeft":"Ba a liƙa abin da ya wuce ginshiƙi na ƙarshe ba."} satisfies Messages;
