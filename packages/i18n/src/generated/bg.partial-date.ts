import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Ако знаете само годината, не попълвайте деня и месеца. Ако знаете само месеца и годината, не попълвайте деня.","partialDate.month":"Ако не знаете деня, не го попълвайте."} satisfies Messages;
