import type { Messages } from "../messages/index.js";

export default {"signature.name":"ለመፈረም ሙሉ ስምዎን ይጻፉ","error.required.signature":"ለመፈረም ሙሉ ስምዎን ይጻፉ","error.declarationChanged":"ማረጋገጫው ተቀይሯል። አንብበው እንደገና ይፈርሙ።","error.required.called.signature":"{called}፦ ለመፈረም ሙሉ ስምዎን ይጻፉ","error.required.asked.signature":"{called}፦ ሙሉ ስምዎን ይጻፉ","error.declarationChanged.called":"{called}፦ ማረጋገጫው ተቀይሯል። አንብበው እንደገና ይፈርሙ።"} satisfies Messages;
