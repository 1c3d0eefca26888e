// tsup.config.ts
import { rmSync } from "node:fs";
import { defineConfig } from "tsup";
var __injected_import_meta_url__ = "file:///tmp/wt/proc/tsup.config.ts";
var library = {
  index: "src/index.ts",
  "json-rules-engine": "src/interop/json-rules-engine.ts",
  kit: "src/kit/index.ts",
  vitest: "src/kit/vitest.ts"
};
var code = { target: "node20", platform: "neutral", splitting: true };
var tsup_config_default = defineConfig(() => {
  rmSync(new URL("dist", __injected_import_meta_url__), { recursive: true, force: true });
  return [
    {
      ...code,
      format: "esm",
      entry: { ...library, cli: "src/cli/main.ts", "mutation-worker": "src/kit/mutate/worker.ts" }
    },
    // CommonJS cannot even read the words; what needs them there goes by `__filename`.
    { ...code, format: "cjs", entry: library, define: { "import.meta.url": "undefined" } },
    { format: ["esm", "cjs"], entry: library, dts: { only: true } }
  ];
});
export {
  tsup_config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsidHN1cC5jb25maWcudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImNvbnN0IF9faW5qZWN0ZWRfZmlsZW5hbWVfXyA9IFwiL3RtcC93dC9wcm9jL3RzdXAuY29uZmlnLnRzXCI7Y29uc3QgX19pbmplY3RlZF9kaXJuYW1lX18gPSBcIi90bXAvd3QvcHJvY1wiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vdG1wL3d0L3Byb2MvdHN1cC5jb25maWcudHNcIjsvKiogVGhlIHBhY2thZ2UncyBlbnRyaWVzLiBUaG9zZSBvZiBvbmUgZm9ybWF0IHNoYXJlIGNodW5rcywgc28gdGhhdCBhIGNsYXNzIGlzIG9uZSBjbGFzcyBpbiBhbGwgb2YgdGhlbS4gKi9cbmltcG9ydCB7IHJtU3luYyB9IGZyb20gJ25vZGU6ZnMnO1xuaW1wb3J0IHsgZGVmaW5lQ29uZmlnLCB0eXBlIE9wdGlvbnMgfSBmcm9tICd0c3VwJztcblxuY29uc3QgbGlicmFyeSA9IHtcbiAgaW5kZXg6ICdzcmMvaW5kZXgudHMnLFxuICAnanNvbi1ydWxlcy1lbmdpbmUnOiAnc3JjL2ludGVyb3AvanNvbi1ydWxlcy1lbmdpbmUudHMnLFxuICBraXQ6ICdzcmMva2l0L2luZGV4LnRzJyxcbiAgdml0ZXN0OiAnc3JjL2tpdC92aXRlc3QudHMnLFxufTtcblxuY29uc3QgY29kZTogT3B0aW9ucyA9IHsgdGFyZ2V0OiAnbm9kZTIwJywgcGxhdGZvcm06ICduZXV0cmFsJywgc3BsaXR0aW5nOiB0cnVlIH07XG5cbmV4cG9ydCBkZWZhdWx0IGRlZmluZUNvbmZpZygoKSA9PiB7XG4gIC8vIEhlcmUsIG5vdCBieSBgY2xlYW5gOiB0aGUgYnVpbGRzIHJ1biBzaWRlIGJ5IHNpZGUsIGFuZCBvbmUgd291bGQgY2xlYW4gYXdheSB3aGF0IGFub3RoZXIgd3JvdGUuXG4gIHJtU3luYyhuZXcgVVJMKCdkaXN0JywgaW1wb3J0Lm1ldGEudXJsKSwgeyByZWN1cnNpdmU6IHRydWUsIGZvcmNlOiB0cnVlIH0pO1xuICByZXR1cm4gW1xuICAgIHtcbiAgICAgIC4uLmNvZGUsXG4gICAgICBmb3JtYXQ6ICdlc20nLFxuICAgICAgZW50cnk6IHsgLi4ubGlicmFyeSwgY2xpOiAnc3JjL2NsaS9tYWluLnRzJywgJ211dGF0aW9uLXdvcmtlcic6ICdzcmMva2l0L211dGF0ZS93b3JrZXIudHMnIH0sXG4gICAgfSxcbiAgICAvLyBDb21tb25KUyBjYW5ub3QgZXZlbiByZWFkIHRoZSB3b3Jkczsgd2hhdCBuZWVkcyB0aGVtIHRoZXJlIGdvZXMgYnkgYF9fZmlsZW5hbWVgLlxuICAgIHsgLi4uY29kZSwgZm9ybWF0OiAnY2pzJywgZW50cnk6IGxpYnJhcnksIGRlZmluZTogeyAnaW1wb3J0Lm1ldGEudXJsJzogJ3VuZGVmaW5lZCcgfSB9LFxuICAgIHsgZm9ybWF0OiBbJ2VzbScsICdjanMnXSwgZW50cnk6IGxpYnJhcnksIGR0czogeyBvbmx5OiB0cnVlIH0gfSxcbiAgXTtcbn0pO1xuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUNBLFNBQVMsY0FBYztBQUN2QixTQUFTLG9CQUFrQztBQUY2RCxJQUFNLCtCQUErQjtBQUk3SSxJQUFNLFVBQVU7QUFBQSxFQUNkLE9BQU87QUFBQSxFQUNQLHFCQUFxQjtBQUFBLEVBQ3JCLEtBQUs7QUFBQSxFQUNMLFFBQVE7QUFDVjtBQUVBLElBQU0sT0FBZ0IsRUFBRSxRQUFRLFVBQVUsVUFBVSxXQUFXLFdBQVcsS0FBSztBQUUvRSxJQUFPLHNCQUFRLGFBQWEsTUFBTTtBQUVoQyxTQUFPLElBQUksSUFBSSxRQUFRLDRCQUFlLEdBQUcsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDekUsU0FBTztBQUFBLElBQ0w7QUFBQSxNQUNFLEdBQUc7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLE9BQU8sRUFBRSxHQUFHLFNBQVMsS0FBSyxtQkFBbUIsbUJBQW1CLDJCQUEyQjtBQUFBLElBQzdGO0FBQUE7QUFBQSxJQUVBLEVBQUUsR0FBRyxNQUFNLFFBQVEsT0FBTyxPQUFPLFNBQVMsUUFBUSxFQUFFLG1CQUFtQixZQUFZLEVBQUU7QUFBQSxJQUNyRixFQUFFLFFBQVEsQ0FBQyxPQUFPLEtBQUssR0FBRyxPQUFPLFNBQVMsS0FBSyxFQUFFLE1BQU0sS0FBSyxFQUFFO0FBQUEsRUFDaEU7QUFDRixDQUFDOyIsCiAgIm5hbWVzIjogW10KfQo=
