import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes the .deb, and the .rpm where rpmbuild is. Both hold one tree of files, and no scripts: what has
 * to be done for menu entries, icons and file types is done by the triggers of the system's own packages.
 */
final class LinuxInstaller {
  private final Product product;
  private final Path work;
  private final Path out;
  private final Path stage;

  LinuxInstaller(Product product) {
    this.product = product;
    work = product.path("work");
    out = product.path("out");
    stage = work.resolve("stage");
  }

  void make() throws IOException, InterruptedException {
    Folders.delete(stage);
    Folders.copy(out.resolve(product.get("name")), stage.resolve("opt").resolve(product.get("package")));
    share();
    deb();
    if (Command.isOnPath("rpmbuild")) {
      rpm();
    }
  }

  private void share() throws IOException {
    String id = product.get("id");
    Path share = stage.resolve("usr/share");
    fill("linux/flatline.desktop", share.resolve("applications/" + id + ".desktop"));
    fill("linux/mime.xml", share.resolve("mime/packages/" + id + ".xml"));
    fill("linux/metainfo.xml", share.resolve("metainfo/" + id + ".metainfo.xml"));
    Path theme = share.resolve("icons/hicolor");
    Path svg = product.file("icon");
    new Icons(svg).writeTheme(theme, id, product.get("mime"));
    copy(svg, theme.resolve("scalable/apps/" + id + ".svg"));
    fill("linux/copyright", share.resolve("doc/" + product.get("package") + "/copyright"));
    Path command = stage.resolve("usr/bin").resolve(product.get("package"));
    Files.createDirectories(command.getParent());
    Files.createSymbolicLink(
        command, Path.of("../../opt", product.get("package"), "bin", product.get("command")));
  }

  private void deb() throws IOException, InterruptedException {
    String architecture = architecture("amd64", "arm64");
    Path tree = work.resolve("deb");
    Folders.delete(tree);
    Folders.copy(stage, tree);
    Product filled =
        product
            .with("architecture", architecture)
            .with("kilobytes", String.valueOf(Folders.bytes(stage) / 1024));
    filled.fill(product.folder().resolve("linux/control"), tree.resolve("DEBIAN/control"));
    Command.of("dpkg-deb")
        .add("--build", "--root-owner-group", "-Zxz", tree)
        .add(out.resolve(product.get("package") + "_" + product.get("version") + "_" + architecture + ".deb"))
        .run();
  }

  private void rpm() throws IOException, InterruptedException {
    Path spec = work.resolve("flatline.spec");
    Product filled = product.with("stage", stage.toString()).with("bits", "()(64bit)");
    filled.fill(product.folder().resolve("linux/flatline.spec"), spec);
    Command.of("rpmbuild")
        .add("-bb", "--quiet", "--define", "_topdir " + work.resolve("rpm"))
        .add("--define", "_rpmdir " + out, "--define", "_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm")
        .add("--target", architecture("x86_64", "aarch64"), spec)
        .run();
  }

  private void fill(String template, Path to) throws IOException {
    product.fill(product.folder().resolve(template), to);
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String architecture(String x64, String arm64) {
    return System.getProperty("os.arch").equals("aarch64") ? arm64 : x64;
  }
}
