import { bootstrapApplication } from "@angular/platform-browser";
import { Application } from "./application";
import { PermitComponent } from "./permit.component";
import { TypedPermitComponent } from "./typed-permit.component";

// What frameworks are asked, and the components of our documentation.
const PAGES = { "/permit": PermitComponent, "/typed-permit": TypedPermitComponent } as const;
const path = location.pathname as keyof typeof PAGES; // or any other, which is the application

void bootstrapApplication(PAGES[path] ?? Application);
