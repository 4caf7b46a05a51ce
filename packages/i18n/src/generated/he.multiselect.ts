import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"נוסף לרשימה: {answers}. נבחרה תשובה אחת.","two":"נוסף לרשימה: {answers}. נבחרו שתי תשובות.","other":"נוסף לרשימה: {answers}. נבחרו {count} תשובות."},"multiselect.removed":{"one":"הוסר מהרשימה: {answer}. נבחרה תשובה אחת.","two":"הוסר מהרשימה: {answer}. נבחרו שתי תשובות.","other":"הוסר מהרשימה: {answer}. נבחרו {count} תשובות."},"multiselect.remove":"הסרה: {answer}","multiselect.chosen":"נבחרו: {answers}","multiselect.lines":"יש להזין כל תשובה בשורה נפרדת."} satisfies Messages;
