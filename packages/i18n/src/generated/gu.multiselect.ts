import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"ઉમેર્યું: {answers}. અત્યાર સુધી {count} જવાબ પસંદ કર્યો છે.","other":"ઉમેર્યું: {answers}. અત્યાર સુધી {count} જવાબ પસંદ કર્યા છે."},"multiselect.removed":{"one":"દૂર કર્યું: {answer}. હવે {count} જવાબ પસંદ કરેલો છે.","other":"દૂર કર્યું: {answer}. હવે {count} જવાબ પસંદ કરેલા છે."},"multiselect.remove":"દૂર કરો: {answer}","multiselect.chosen":"પસંદ કરેલા જવાબ: {answers}","multiselect.lines":"દરેક જવાબ અલગ લીટીમાં લખો."} satisfies Messages;
