import theme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { noPage } from "./no-page.js";
import "./style.css";

export default {
  extends: theme,
  Layout: () => h(theme.Layout, null, { "not-found": noPage }),
};
