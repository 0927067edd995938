import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the image: a run time of its own, an AOT cache for each launcher, and the launchers. */
final class Image {
  private final Product product;
  private final Path work;
  private final Path runtime;
  private final Path content;

  Image(Product product) {
    this.product = product;
    work = product.path("work");
    runtime = work.resolve("runtime");
    content = work.resolve("content");
  }

  /** Makes it in the folder {@code out}, where nothing of an earlier one is left. */
  void make() throws IOException, InterruptedException {
    Folders.delete(work);
    Folders.delete(product.path("out"));
    link();
    Files.createDirectories(content);
    if (product.has("fonts")) {
      fonts(content.resolve("fonts"));
    }
    for (Product.Launcher launcher : product.launchers()) {
      new Rehearsal(runtime, product.get("main")).record(launcher, content);
    }
    removeTools();
    pack();
    if (Host.IS == Host.LINUX) {
      new LinuxLaunchers(product, product.path("out").resolve(product.get("name"))).replace();
    }
  }

  /** Those of text, and that of the icons, which a module brings. */
  private void fonts(Path folder) throws IOException {
    Folders.copy(product.file("fonts"), folder);
    Path icons = work.resolve("parts").resolve(product.get("fonts.icons"));
    Files.copy(icons, folder.resolve(icons.getFileName()));
  }

  private void link() throws IOException {
    Path jmods = work.resolve("jmods");
    Path parts = work.resolve("parts");
    String module = product.get("main").replaceAll("/.*", "");
    Path licence = parts.resolve(module).resolve("legal/LICENSE");
    Files.createDirectories(licence.getParent());
    Files.copy(product.file("licence"), licence);
    List<Path> modulePath =
        Stream.of(product.get("modules").split(File.pathSeparator)).map(Path::of).toList();
    new Modules(parts, product.file("legal")).convert(modulePath, jmods);
    Command.of("jlink")
        .addAll(product.options("jlink"))
        .add("--module-path", jmods, "--output", runtime)
        .add("--add-modules", product.has("roots") ? product.get("roots") : module)
        .runTool();
  }

  /** The launchers bring what starts the virtual machine; Linux's use {@code java} by another name. */
  private void removeTools() throws IOException {
    for (String tool : List.of("keytool", "keytool.exe", "java.exe", "javaw.exe")) {
      Files.deleteIfExists(runtime.resolve("bin").resolve(tool));
    }
    if (Host.IS == Host.MAC) {
      Files.delete(runtime.resolve("bin/java"));
    }
  }

  private void pack() throws IOException {
    Command jpackage = Command.of("jpackage", "--type", "app-image");
    jpackage
        .addAll(product.options("jpackage"))
        .add("--app-version", Host.IS.version(product.get("version")))
        .add("--runtime-image", runtime, "--input", content, "--module", product.get("main"))
        .add("--dest", product.path("out"), "--temp", work.resolve("jpackage"));
    if (product.has("icon")) {
      resources(jpackage);
    }
    List<Product.Launcher> launchers = product.launchers();
    for (String option : options(launchers.getFirst())) {
      jpackage.add("--java-options", option);
    }
    for (Product.Launcher launcher : launchers.subList(1, launchers.size())) {
      jpackage.add("--add-launcher", launcher.name() + "=" + properties(launcher));
    }
    jpackage.runTool();
  }

  private void resources(Command jpackage) throws IOException {
    Path icons = work.resolve("icons");
    new Icons(product.file("icon")).write(icons);
    jpackage.add("--icon", icons.resolve("app." + Host.IS.icon()));
    if (Host.IS == Host.MAC) {
      Path resources = work.resolve("resources");
      product.fill(product.file("mac.info"), resources.resolve("Info.plist"));
      jpackage.addAll(product.options("mac.image")).add("--resource-dir", resources);
      jpackage.add("--app-content", icons.resolve("Resources"));
    }
  }

  private List<String> options(Product.Launcher launcher) {
    List<String> options = new ArrayList<>(launcher.options());
    options.add("-XX:AOTCache=$APPDIR/" + launcher.cache());
    return options;
  }

  private Path properties(Product.Launcher launcher) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("java-options=" + String.join(" ", options(launcher)));
    lines.add("win-console=true");
    return Files.write(work.resolve(launcher.name() + ".properties"), lines);
  }
}
