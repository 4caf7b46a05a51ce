import type { Messages } from "../messages/index.js";

export default {"table.paste":"אפשר להדביק בתא כמה שורות מגיליון אלקטרוני.","table.pasted":{"one":"מספר השורות שהודבקו: {count}.","two":"{count} שורות הודבקו.","other":"{count} שורות הודבקו."},"table.notRead":"{row}, {column}: הערך \"{text}\" אינו אחת האפשרויות ולכן לא הודבק.","table.rowsLeft":{"one":"מספר השורות שלא היה להן מקום ולא הודבקו: {count}.","two":"לא היה מקום ל-{count} שורות, והן לא הודבקו.","other":"לא היה מקום ל-{count} שורות, והן לא הודבקו."},"table.columnsLeft":"מה שהיה מעבר לעמודה האחרונה לא הודבק."} satisfies Messages;
