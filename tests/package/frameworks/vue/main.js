import { createApp, createSSRApp } from "vue";
import App from "./App.vue";

const root = document.querySelector("#app");
(root.firstElementChild ? createSSRApp : createApp)(App).mount(root);
