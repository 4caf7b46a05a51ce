import type { Messages } from "../messages/index.js";

export default {"signature.name":"ንምፍራም ምሉእ ስምኩም ጽሓፉ","error.required.signature":"ንምፍራም ምሉእ ስምኩም ጽሓፉ","error.declarationChanged":"እቲ መረጋገጺ ተቐይሩ። ኣንቢብኩም እንደገና ፈርሙ።","error.required.called.signature":"{called}፦ ንምፍራም ምሉእ ስምኩም ጽሓፉ","error.required.asked.signature":"{called}፦ ምሉእ ስምኩም ጽሓፉ","error.declarationChanged.called":"{called}፦ እቲ መረጋገጺ ተቐይሩ። ኣንቢብኩም እንደገና ፈርሙ።"} satisfies Messages;
