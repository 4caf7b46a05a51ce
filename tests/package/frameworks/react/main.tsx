import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.js";
import { Served } from "./Served.js";

const root = document.querySelector("#app")!; // in index.html
if (root.firstElementChild)
  hydrateRoot(
    root,
    <StrictMode>
      <Served />
    </StrictMode>,
    { onRecoverableError: (error) => console.error(error) },
  );
else
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
