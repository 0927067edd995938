import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Makes the .msi or the .dmg from the image, with jpackage.
 *
 * @param product what is packaged
 */
record PackedInstaller(Product product) {
  void make() throws IOException {
    Path out = product.path("out");
    Path work = product.path("work");
    String name = product.get("name");
    boolean windows = Host.IS == Host.WINDOWS;
    Command jpackage = Command.of("jpackage", "--type", windows ? "msi" : "dmg");
    jpackage
        .addAll(product.options("jpackage"))
        .addAll(product.options(windows ? "windows.installer" : "mac.installer"))
        .add("--app-version", Host.IS.version(product.get("version")))
        .add("--app-image", out.resolve(windows ? name : name + ".app"))
        .add("--dest", work.resolve("installer"));
    if (windows) {
      jpackage.add("--file-associations", association(work));
    }
    jpackage.runTool();
    String ending = windows ? ".msi" : ".dmg";
    for (Path made : Folders.files(work.resolve("installer"))) {
      Files.move(made, out.resolve(product.get("package") + "-" + product.get("version") + ending));
    }
  }

  private Path association(Path work) throws IOException {
    Path file = work.resolve("association.properties");
    String icon = work.resolve("icons/file.ico").toString().replace('\\', '/');
    Files.write(
        product.fill(product.file("windows.association"), file),
        List.of("icon=" + icon),
        StandardOpenOption.APPEND);
    return file;
  }
}
