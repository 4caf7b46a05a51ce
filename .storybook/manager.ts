import { addons } from "storybook/manager-api";
import { docsTheme } from "../stories/docs/docs-theme.js";

addons.setConfig({ theme: docsTheme, sidebar: { showRoots: true } });
