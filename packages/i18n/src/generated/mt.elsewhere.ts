import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Din il-formola hija miftuħa wkoll x’imkien ieħor, pereżempju f’tab oħra. Sakemm tagħlaqha hemm, dak li tibdel hawn ma jiġix issejvjat fuq dan l-apparat."} satisfies Messages;
