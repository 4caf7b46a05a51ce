import type { Messages } from "../messages/index.js";

export default {"table.paste":"אפשר להדביק בתא כמה שורות מגיליון אלקטרוני.","table.pasted":{"one":"שורה אחת הודבקה.","two":"שתי שורות הודבקו.","other":"{count} שורות הודבקו."},"table.notRead":"{row}, {column}: הערך \"{text}\" אינו אחת האפשרויות ולכן לא הודבק.","table.rowsLeft":{"one":"לא היה מקום לשורה אחת, והיא לא הודבקה.","two":"לא היה מקום לשתי שורות, והן לא הודבקו.","other":"לא היה מקום ל-{count} שורות, והן לא הודבקו."},"table.columnsLeft":"מה שהיה מעבר לעמודה האחרונה לא הודבק."} satisfies Messages;
