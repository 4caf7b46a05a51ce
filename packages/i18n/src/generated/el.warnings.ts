import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Ελέγξτε πριν συνεχίσετε","warningText":"Αν όλα είναι σωστά, επιλέξτε ξανά «Συνέχεια».","warningPrefix":"Ελέγξτε:"} satisfies Messages;
