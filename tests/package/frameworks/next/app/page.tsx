import { Application } from "./application";

export default function Page() {
  return <Application />;
}
