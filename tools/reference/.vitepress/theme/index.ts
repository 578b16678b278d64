import { useRoute } from "vitepress";
import theme from "vitepress/theme-without-fonts";
import { h, nextTick, onMounted, watch } from "vue";
import { noPage } from "./no-page.js";
import { showPlace } from "./show-place.js";
import "./style.css";

export default {
  extends: theme,
  Layout: () => h(theme.Layout, null, { "not-found": noPage }),
  setup() {
    const route = useRoute();
    onMounted(() =>
      watch(
        () => route.path,
        () => void nextTick(showPlace),
        { immediate: true },
      ),
    );
  },
};
