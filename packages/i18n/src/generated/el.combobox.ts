import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Βρέθηκε {count} απάντηση","other":"Βρέθηκαν {count} απαντήσεις"},"combobox.none":"Δεν βρέθηκε απάντηση. Ελέγξτε την ορθογραφία ή γράψτε μικρότερο μέρος της λέξης.","combobox.noneOther":"Δεν βρέθηκε απάντηση στη λίστα. Θα χρησιμοποιηθεί αυτό που γράψατε."} satisfies Messages;
