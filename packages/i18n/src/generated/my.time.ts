import type { Messages } from "../messages/index.js";

export default {"time.hour":"နာရီ","time.minute":"မိနစ်","time.period":"နံနက် သို့မဟုတ် ညနေ","time.am":"နံနက်","time.pm":"ညနေ"} satisfies Messages;
