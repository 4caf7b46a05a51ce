import type { Messages } from "../messages/index.js";

export default {"multiselect.added":{"one":"Προστέθηκε: {answers}. Έχετε επιλέξει {count} απάντηση.","other":"Προστέθηκε: {answers}. Έχετε επιλέξει {count} απαντήσεις."},"multiselect.removed":{"one":"Αφαιρέθηκε: {answer}. Έχετε επιλέξει {count} απάντηση.","other":"Αφαιρέθηκε: {answer}. Έχετε επιλέξει {count} απαντήσεις."},"multiselect.remove":"Αφαίρεση: {answer}","multiselect.chosen":"Έχετε επιλέξει: {answers}","multiselect.lines":"Γράψτε κάθε απάντηση σε ξεχωριστή γραμμή."} satisfies Messages;
