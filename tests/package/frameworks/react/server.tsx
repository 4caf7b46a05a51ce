import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { Served } from "./Served.js";

export const render = async () =>
  renderToString(
    <StrictMode>
      <Served />
    </StrictMode>,
  );
